import { answer, type Case, edited, fixtureFile } from '../lint-files';

const letters = [...'abcdefghijklmnopqrstuvwxyzäëïöü'];
const here = 'faq/cost.md:8';
const long = (words: number) => `${'word '.repeat(words - 1)}end.`;
const southAfrica = { 'clinic.yaml': edited('clinic.yaml', 'locale: en-US', 'locale: en-ZA') };

/** Words, sentences and values typed twice. */
export const cases: Case[] = [
  ['plain-days', 'a day in digits', answer('On 11/12/2026 we open.'), 'faq/cost.md:8'],
  ['typed-digits', 'a letter for a digit', answer('It takes 4O days.'), 'faq/cost.md:8'],
  ['no-doubled-words', 'a word twice', answer('Ask the the nurse.'), here],
  ['american-spelling', 'an American spelling', { ...southAfrica, ...answer('Its color.') }, here],
  ['unknown-word', 'a word in no dictionary, told once', answer('Zzyzxine is not Zzyzxine.'), here],
  [
    'unknown-word',
    'a file in another language',
    answer(Array.from({ length: 30 }, (_, i) => `zzyzx${letters[i]}`).join(' ')),
    ...Array<string>(21).fill(here),
  ],
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
  ['no-placeholders', 'three crosses', answer('It costs XXX there.'), 'faq/cost.md:8'],
  ['no-placeholders', 'a word for later', answer('The time is tbc.'), 'faq/cost.md:8'],
  ['no-placeholders', 'a name to insert', answer('Ask [insert name] first.'), 'faq/cost.md:8'],
  ['no-placeholders', 'three question marks', answer('Ring us on ???.'), 'faq/cost.md:8'],
  [
    'page-length',
    'an answer as long as a page',
    answer('A sentence of nine words that says little here.\n\n'.repeat(60)),
    'faq/cost.md',
  ],
  ['plain-days', 'a time with an h', answer('Come at 7h30.'), here],
  ['plain-days', 'a time of no day', answer('We close at 25:00.'), here],
  ['typed-digits', 'a small letter for a digit', answer('After 3o days.'), here],
  ['typed-digits', 'a letter before digits', answer('After l0 days.'), here],
  ['typed-digits', 'a comma for a point', answer('They got 0,5 mg.'), here],
  ['no-leftovers', 'the head of a message', answer('[10:32, 27/11/2026] Dr Roe: add this'), here],
  ['no-leftovers', 'the end of an e-mail', answer('Sent from my iPhone'), here],
  ['no-leftovers', 'a day that the page shows', answer('Last updated: 12 March 2025.'), here],
  ['no-leftovers', 'a table that is not here', answer('See table 2 below.'), here],
  ['no-leftovers', 'an emoji', answer('Bring water 👍'), here],
  ['hard-coded-figure', 'a number right before its unit', answer('Not for 36hrs, you.'), here],
  ['hard-coded-price', 'another currency', answer('The deposit is €100.'), here],
  ['hard-coded-phone', 'any number in a link', answer('[Ring us](tel:0218531234)'), here],
  ['hard-coded-phone', 'a number that lost digits', answer('The ward is on 033 345 67.'), here],
  [
    'hard-coded-phone',
    'one in a notice',
    {
      'notices/a.yaml':
        'says: Ring 082 123 4567.\nfrom: 2026-12-24\nuntil: 2027-01-02\nplaces: []\n',
    },
    'notices/a.yaml:1',
  ],
  ['hard-coded-hours', 'weekdays', answer('We are open on weekdays from 8 to 4.'), here],
  ['hard-coded-hours', 'a range of days', answer('Come Mon-Fri 8-4.'), here],
  ['hard-coded-hours', 'a closure', answer('We are closed from 24 December.'), here],
  ['english-only', 'Afrikaans', answer('Ons antwoord gewoonlik binne twee dae.'), here],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['typed-digits', answer('It holds 5 l of O2.')],
  ['no-doubled-words', answer('She had had enough that that day, and {{sessions}} {{sessions}}.')],
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
  ['no-placeholders', answer('Ring {{phone-lifeline}}. Really? Ask (your doctor knows) again.')],
  ['plain-days', answer('Come at 7:30, or read verse 25:61.')],
  ['typed-digits', answer('Take 1,300 steps, 5 l of water and vitamin B12.')],
  ['no-leftovers', answer('See the table below. It is in Table 2 of that trial.[^anand-2023]')],
  ['hard-coded-price', answer('In one trial they were paid €100.')],
  ['hard-coded-hours', answer('The council is open on weekdays from 8 to 4.')],
  ['hard-coded-hours', answer('We are closed on public holidays, and ring you back on Monday.')],
  ['english-only', answer('Moclobemide, tranylcypromine and phenelzine are MAOIs.')],
];
