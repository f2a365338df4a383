import { answer, type Case, edited, fixtureFile, page, question } from './lint-files';

const here = 'faq/cost.md:8';
const long = (words: number) => `${'word '.repeat(words - 1)}end.`;
const southAfrica = { 'clinic.yaml': edited('clinic.yaml', 'locale: en-US', 'locale: en-ZA') };
const treatment = (body: string) => ({
  'pages/costs.md': page(body).replace('kind: practical', 'kind: treatment'),
});
const honest = 'This use is off-label.[^anand-2023]\n\nRead [the risks](/risks).';
const review = (due: string) =>
  question(
    'Text.',
    `reviewedBy: Dr A\nreviewedOn: 2026-01-01\nreviewDue: ${due}\nreviewHash: 9f86d081884c7d65\n`,
  );

/** Honesty, words, sentences, values typed twice, and ages. */
export const languageCases: Case[] = [
  ['no-open-statements', 'something open', answer('The price is not confirmed.'), here],
  ['off-label-stated', 'no word on the use', treatment('Text.'), 'pages/costs.md'],
  ['risks-linked', 'no link to the risks', treatment('Text.'), 'pages/costs.md'],
  [
    'risks-before-offers',
    'an offer before the risks',
    treatment(`[Ask](/contact)\n\n${honest}`),
    'pages/costs.md:9',
  ],
  ['treatment-cites-sources', 'no source', treatment('Text.'), 'pages/costs.md'],
  ['american-spelling', 'an American spelling', { ...southAfrica, ...answer('Its color.') }, here],
  ['unknown-word', 'a word in no dictionary, told once', answer('Zzyzxine is not Zzyzxine.'), here],
  [
    'word-list-order',
    'words out of order',
    { 'words.txt': 'HIPAA\nPTSD\nesketamine\n' },
    'words.txt:3',
  ],
  ['word-list-order', 'a word twice', { 'words.txt': 'HIPAA\nPTSD\nPTSD\n' }, 'words.txt:3'],
  ['sentence-length', '36 words', answer(long(36)), here],
  [
    'sentence-length',
    'a figure as the words it prints',
    answer(`{{course-weeks}} ${long(34)}[^anand-2023]`),
    here,
  ],
  [
    'average-sentence-length',
    'more than 20 words',
    answer(`${long(15)}\n\n${long(26)}`),
    'faq/cost.md',
  ],
  [
    'no-doubled-words',
    'the unit once more',
    answer('It takes {{infusion-minutes}} minutes.'),
    here,
  ],
  ['hard-coded-figure', 'digits', answer('The drip takes 50 minutes.'), here],
  ['hard-coded-figure', 'words', answer('A fifty-minute drip.'), here],
  ['hard-coded-figure', 'a count', answer('You have four infusions.'), here],
  [
    'hard-coded-figure',
    'a rule for you with a source',
    answer('Do not drive for 36 hours.[^anand-2023]'),
    here,
  ],
  ['hard-coded-price', 'a price', answer('It costs $180.'), here],
  ['hard-coded-price', 'a price in words', answer('It costs 180 dollars.'), here],
  ['hard-coded-phone', 'a number of clinic.yaml', answer('Call 911 now.'), here],
  ['hard-coded-phone', 'the same otherwise spaced', answer('Call +1 608 555 0142.'), here],
  ['hard-coded-phone', 'any other number', answer('Call 021 555 1234.'), here],
  ['hard-coded-phone', 'a link', answer('[Call us](tel:911).'), here],
  ['hard-coded-name', 'the promise to reply', answer('We reply within 1 business day.'), here],
  ['hard-coded-name', 'the name', answer('Welcome to Two Rivers Infusion Clinic.'), here],
  [
    'crisis-number-age',
    'a number called long ago',
    { 'clinic.yaml': edited('clinic.yaml', 'checkedOn: 2026-11-20', 'checkedOn: 2026-10-01') },
    'clinic.yaml:15',
  ],
  [
    'confirmation-age',
    'a confirmation of last year',
    {
      'figures.yaml': edited('figures.yaml', 'confirmedOn: 2026-11-20', 'confirmedOn: 2025-11-20'),
    },
    'figures.yaml:12',
  ],
  ['review-age', 'a review that is due', { 'faq/cost.md': review('2026-12-01') }, 'faq/cost.md:9'],
  ['review-age', 'a review that was due', { 'faq/cost.md': review('2026-11-01') }, 'faq/cost.md:9'],
];

/** What looks wrong and is not. */
export const languageInOrder: [ruleId: string, files: Case[2]][] = [
  ['american-spelling', answer('Its color and its labeled bag.')],
  ['unknown-word', answer('See https://qqxz.example or `qqxz`, CYP3A4 included.')],
  [
    'unknown-word',
    { ...answer('Zzyzxine.'), 'words.txt': `${fixtureFile('words.txt')}Zzyzxine\n` },
  ],
  ['sentence-length', answer(long(35))],
  ['sentence-length', answer(`{{course-weeks}} ${long(33)}[^anand-2023]`)],
  ['average-sentence-length', answer(`${long(15)}\n\n${long(25)}`)],
  ['hard-coded-figure', answer('A trial gave a drip of 50 minutes.')],
  ['hard-coded-figure', answer('The helpline is open 36 hours a day.')],
  ['hard-coded-figure', answer('Wait an hour.')],
  ['hard-coded-phone', answer('In 911 people nothing was found.')],
  ['risks-before-offers', treatment(`${honest}\n\n[Ask](/contact)`)],
  ['off-label-stated', treatment(honest)],
  ['review-age', { 'faq/cost.md': review('2027-02-01') }],
];
