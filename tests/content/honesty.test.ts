import { expect, test } from 'vitest';
import { ClinicCopy } from './clinic-copy';

/** Sentences that would make good content dishonest, and the one line that each is answered with. */
type Row = [sentence: string, message: string | RegExp];

const page = 'pages/what-is-ketamine.md';

/** Adds a paragraph to a page about treatment; what is found there is all that is found. */
function checkWith(sentence: string): string[] {
  const clinic = new ClinicCopy();
  clinic.append(page, sentence);
  return clinic.check().map((line) => line.replace(/^pages\/what-is-ketamine\.md:36 {2}/, ''));
}

const literals: Row[] = [
  [
    'The drip takes 50 minutes.',
    /^"50 minutes" is a number that the clinic decides.*write \{\{infusion-minutes\}\}/,
  ],
  ['A fifty-minute drip.', /^"fifty-minute" is .*\{\{infusion-minutes\}\}/],
  ['You have four infusions.', /^"four infusions" is .*\{\{sessions\}\}/],
  ['Do not drive for 36 hours.[^mayo-clinic]', /^"36 hours" is .*\{\{driving-hours\}\}/],
  [
    'It costs $180.',
    /^"\$180" is a price.*write it in locations\/, and link to \[the costs\]\(\/costs\)$/,
  ],
  ['It costs 180 dollars.', /^"180 dollars" is a price/],
  ['Call 911 now.', /^"911" is a telephone number.*write \{\{emergency-number\}\}$/],
  ['Call +1 608 555 0142.', /^"\+1 608 555 0142" is a telephone number.*clinic\.yaml has it/],
  ['Call 021 555 1234.', /^"021 555 1234" looks like a telephone number/],
  ['[Call us](tel:911).', /^this link holds a telephone number.*\{\{emergency-number\}\}$/],
  [
    'We reply within 1 business day.',
    /^"1 business day" stands in clinic\.yaml.*write \{\{reply-time\}\}$/,
  ],
  ['Welcome to Two Rivers Infusion Clinic.', /write \{\{clinic-name\}\}$/],
];

test.each(literals)('"%s" is found', (sentence, message) => {
  expect(checkWith(sentence)).toEqual([
    typeof message === 'string' ? message : expect.stringMatching(message),
  ]);
});

test.each([
  'In 403 people, 55.4% responded.[^anand-2023]',
  '- In 403 people, 55.4% responded. There was no placebo.[^anand-2023]',
  'One trial began in 2019, another one in 2021.',
  'It has not been proven, and it is not a cure.',
  'No one can guarantee relief.',
  'Is it safe?',
  'Stay safe, and find a safe place.',
  'Wait until it is safe to stand.',
  'Ask which is the best time to call.',
  'A trial gave a drip of 50 minutes.',
  'In 911 people nothing was found.',
  'Wait an hour.',
  'The helpline is open 36 hours a day.',
  'You know best, so ask what works best for you.',
  'A cure is not known.',
  'A dramatic drop in blood pressure is an emergency.',
  'The drip holds 5% glucose.',
  'Ask one of the GPs.',
])('"%s" is no mistake', (sentence) => {
  expect(checkWith(sentence)).toEqual([]);
});

test('a source that nobody has opened is a warning wherever it is cited', () => {
  const clinic = new ClinicCopy();
  clinic.edit('sources/feder-2021.yaml', 'checked: seen', 'checked: second-hand');
  expect(clinic.check()).toEqual([
    'warning  conditions/ptsd.md:18  the source feder-2021 has been seen only second-hand: open the original, then write checked: seen in sources/feder-2021.yaml',
  ]);
});

test('what is still a draft may be unfinished', () => {
  const clinic = new ClinicCopy();
  clinic.append('pages/draft-page.md', 'It is proven, 100% safe, and costs $5.');
  expect(clinic.check()).toEqual([]);
});

test.each([
  [
    'its off-label statement',
    (clinic: ClinicCopy) =>
      clinic.edit('conditions/ptsd.md', 'Using it for PTSD is off-label.', ''),
    'a page about treatment has to say that this use is off-label',
  ],
  [
    'its link to the risks',
    (clinic: ClinicCopy) =>
      clinic.edit('conditions/ptsd.md', '[all the risks](/risks)', 'the risks'),
    'a page about treatment has to lead to its risks',
  ],
  [
    'its sources',
    (clinic: ClinicCopy) => clinic.edit('pages/costs.md', 'kind: practical', 'kind: treatment'),
    'a page about treatment has to name its sources',
  ],
  [
    'the risks before it asks for an enquiry',
    (clinic: ClinicCopy) =>
      clinic.edit(
        'conditions/ptsd.md',
        '## What studies found',
        '[Ask](/contact)\n\n## What studies found',
      ),
    'the page leads to /contact before it names the risks',
  ],
])('a page about treatment without %s is found', (_what, make, message) => {
  const clinic = new ClinicCopy();
  make(clinic);
  expect(clinic.check()).toContainEqual(expect.stringContaining(message));
});
