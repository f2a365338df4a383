import { expect, test } from 'vitest';
import { rules } from '@/lib/content/lint/rules';
import { ClinicCopy } from './clinic-copy';

const page = 'pages/what-is-ketamine.md';

function lintWith(sentence: string): string[] {
  const clinic = new ClinicCopy();
  clinic.append(page, sentence);
  return clinic.lint();
}

/** For each rule a sentence that breaks it, and one with like words that does not. */
const examples: Record<string, [broken: string, kept: string][]> = {
  'approval-needs-source': [
    ['Medical aids cover it.', 'Ask whether your medical aid covers it.'],
    ['Ketamine is FDA-approved.', 'The plan was approved by your scheme.'],
  ],
  'chance-needs-source': [
    ['Seven out of ten respond.', 'One in four rooms has a window.'],
    ['It helped 4 of 8 people.', 'In 8 people, 4 of 8 responded.[^anand-2023]'],
    ['It is twice as likely to help.', 'It is twice as far to the other place.'],
  ],
  'comparison-needs-source': [
    ['Ketamine is better than ECT.', 'No study has shown that it is better than ECT.'],
  ],
  'effect-needs-source': [
    ['It lifts depression.', 'It may lift depression, or it may not.'],
    ['Ketamine makes antidepressants unnecessary.', 'Ketamine raises the blood pressure.'],
  ],
  'frequency-needs-source': [['Nearly everyone responds.', 'Nearly everyone is nervous.']],
  'mechanism-needs-source': [
    [
      'Depression is a chemical imbalance.',
      'Some say that it rewires the brain, which is not known.',
    ],
  ],
  'no-certainty': [
    ['Ketamine cures depression.', 'A cure is not known.'],
    ['Relief is guaranteed.', 'Your employer may want a guarantee.'],
    ['It is proven to help.', 'Bring proof of identity.'],
    ['It is １００％ safe.', 'Wear 100% cotton.'],
  ],
  'no-life-promises': [['You will be yourself again.', 'You can change your mind.']],
  'no-sales-pressure': [
    ['Do not hesitate to ask.', 'Do not wait for your next visit.'],
    ['Black Friday: a third off.', 'We have no special offers.'],
  ],
  'no-superlatives': [
    ['We are a leading clinic.', 'The ramp leading to the clinic is on the left.'],
    ['We give the best care.', 'Ask which is the best time to call.'],
  ],
  'no-testimonials': [
    ['Our success rate is high.', 'We print no success stories.'],
    ['"I am well," says Anna from Madison.', 'Say "I feel worse" if you do.'],
  ],
  'percentage-needs-source': [
    ['It helps 70% of people.', 'In 403 people, 55.4% responded.[^anand-2023]'],
    ['7O% of patients respond.', 'The drip holds 5% glucose.'],
  ],
  'safety-needs-source': [
    ['There are no side effects.', 'No medicine is without risks.'],
    ['Is it safe? Yes.', 'Is it safe? Nobody can say that of everyone.'],
  ],
  'speed-needs-source': [['Relief within hours.', 'The blood test is back within hours.']],
};

test.each(
  Object.entries(examples).flatMap(([rule, pairs]) =>
    pairs.map(([broken, kept]) => [rule, broken, kept] as const),
  ),
)('%s refuses "%s" and passes "%s"', (rule, broken, kept) => {
  expect(lintWith(broken)).toEqual([`${rule} ${page}:36`]);
  expect(lintWith(kept)).toEqual([]);
});

test('every rule on claims has an example', () => {
  const claimRules = rules.map(({ id }) => id).filter((id) => !/^(?:suicide|emergency)-/.test(id));
  expect(Object.keys(examples).toSorted()).toEqual(claimRules.toSorted());
});

test.each([
  [
    'a field',
    (clinic: ClinicCopy) =>
      clinic.edit('pages/costs.md', 'summary: ', 'summary: It lifts depression. '),
    'pages/costs.md:4',
  ],
  [
    'the title of a link',
    (clinic: ClinicCopy) => clinic.append(page, '[A page](/risks "It lifts depression")'),
    `${page}:36`,
  ],
  [
    'inline code',
    (clinic: ClinicCopy) => clinic.append(page, 'It `lifts` depression.'),
    `${page}:36`,
  ],
])('a claim is found in %s', (_where, write, place) => {
  const clinic = new ClinicCopy();
  write(clinic);
  expect(clinic.lint()).toEqual([`effect-needs-source ${place}`]);
});

test('an exception with its reason lets words pass where it says, and nowhere else', () => {
  const clinic = new ClinicCopy();
  clinic.append(page, 'It lifts depression.');
  const entry = (where: string) =>
    `- words: lifts depression\n  where: ${where}\n  reason: The name of our reading group.\n`;
  clinic.write('allowed.yaml', entry(page));
  expect(clinic.lint()).toEqual([]);
  clinic.write('allowed.yaml', entry('faq'));
  expect(clinic.lint()).toEqual([
    'unused-exception allowed.yaml:1',
    `effect-needs-source ${page}:36`,
  ]);
});

test('an exception without a reason is refused', () => {
  const clinic = new ClinicCopy();
  clinic.write('allowed.yaml', '- words: lifts\n  where: faq\n');
  expect(clinic.lint()).toEqual(['allowed-words allowed.yaml:1']);
});
