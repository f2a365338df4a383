import { answer, type Case, edited, fixtureFile } from '../lint-files';
import { here } from '../small-files';

const letters = [...'abcdefghijklmnopqrstuvwxyzäëïöü'];
const southAfrica = { 'clinic.yaml': edited('clinic.yaml', 'locale: en-US', 'locale: en-ZA') };

/** Words as they are typed. */
export const cases: Case[] = [
  ['confused-words', 'than typed as then', answer('It is less then a week.'), here],
  ['confused-words', 'your typed as you are', answer('Bring you’re list.'), here],
  [
    'no-doubled-words',
    'the unit once more, as one or many',
    answer('Bring {{visit-hours}} hour.'),
    here,
  ],
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
  [
    'no-doubled-words',
    'the unit once more',
    answer('It takes {{infusion-minutes}} minutes.'),
    here,
  ],
  ['typed-digits', 'a small letter for a digit', answer('After 3o days.'), here],
  ['typed-digits', 'a letter before digits', answer('After l0 days.'), here],
  ['typed-digits', 'a comma for a point', answer('They got 0,5 mg.'), here],
  ['english-only', 'a short sentence', answer('Ons is oop op Saterdae.'), here],
  ['english-only', 'two words', answer('Zzyzxula ngozzyzxelo.'), here],
  ['english-only', 'Afrikaans', answer('Ons antwoord gewoonlik binne twee dae.'), here],
  [
    'word-list-order',
    'two words on one line',
    { 'words.txt': 'Bestmed, Bonitas\n' },
    'words.txt:1',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['confused-words', answer('It’s your list, and its price is less than you think. Then rest.')],
  ['typed-digits', answer('It holds 5 l of O2.')],
  ['no-doubled-words', answer('She had had enough that that day, and {{sessions}} {{sessions}}.')],
  ['american-spelling', answer('Its color and its labeled bag.')],
  ['unknown-word', answer('See https://qqxz.example or `qqxz`, CYP3A4 included.')],
  [
    'unknown-word',
    { ...answer('Zzyzxine.'), 'words.txt': `${fixtureFile('words.txt')}Zzyzxine\n` },
  ],
  ['typed-digits', answer('Take 1,300 steps, 5 l of water and vitamin B12.')],
  ['english-only', answer('Moclobemide, tranylcypromine and phenelzine are MAOIs.')],
];
