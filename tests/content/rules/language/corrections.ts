import { answer, type Corrections, edited, fixtureFile, page } from '../lint-files';

const long = (words: number) => `${'word '.repeat(words - 1)}end.`;

/** Beginning with a capital, as a second sentence has to. */
const sentence = (words: number) => `W${long(words).slice(1)}`;

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'plain-days': {
    'a time with an h': ['7h30', '7:30'],
    'a time of no day': ['25:00', '15:00'],
    'a day in digits': ['11/12/2026', 'November 12, 2026'],
  },
  'typed-digits': {
    'a small letter for a digit': ['3o', '30'],
    'a letter before digits': ['l0', '10'],
    'a letter for a digit': ['4O', '40'],
  },
  'no-doubled-words': {
    'a word twice': ['the the', 'the'],
    'the unit once more': [' minutes.', '.'],
  },
  'unknown-word': {
    'a word in no dictionary, told once': { 'words.txt': `${fixtureFile('words.txt')}Zzyzxine\n` },
    'a file in another language': answer('Text.'),
  },
  'word-list-order': {
    'words out of order': ['HIPAA\nPTSD\nesketamine', 'esketamine\nHIPAA\nPTSD'],
    'a word twice': ['PTSD\nPTSD', 'PTSD'],
  },
  'sentence-length': { '36 words': answer(`${sentence(18)} ${sentence(18)}`) },
  'average-sentence-length': {
    'more than 20 words': answer(`${long(15)}\n\n${sentence(13)} ${sentence(13)}`),
  },
  'hard-coded-figure': {
    'a number right before its unit': ['36hrs', '{{driving-hours}}'],

    digits: ['50 minutes', '{{infusion-minutes}}'],
    'a count': ['four infusions', '{{sessions}} infusions'],
    'a rule for you with a source': ['36 hours', '{{driving-hours}}'],
  },
  'hard-coded-price': {
    'another currency': {
      ...answer('The deposit is what [the costs](/costs) say.'),
      'pages/costs.md': page('Text.'),
    },

    'a price': {
      ...answer('It costs what [the costs](/costs) say.'),
      'pages/costs.md': page('Text.'),
    },
  },
  'hard-coded-phone': {
    'any number in a link': ['[Ring us](tel:0218531234)', 'Ring us'],
    'a number that lost digits': ['on 033 345 67', 'a floor up'],
    'one in a notice': ['Ring 082 123 4567.', 'Ring the number on our contact page.'],

    'a number of clinic.yaml': ['911', '{{emergency-number}}'],
    'the same otherwise spaced': ['Call +1 608 555 0142.', 'Call us.'],
    'any other number': {
      ...answer('Call {{phone-desk}}.'),
      'clinic.yaml': edited(
        'clinic.yaml',
        'prices: shown',
        'prices: shown\nphoneBook:\n  - { id: desk, name: The desk, phone: "021 555 1234", checkedOn: null }',
      ),
    },
    'a link': ['[Call us](tel:911)', 'Call {{emergency-number}}'],
  },
  'hard-coded-name': {
    'the promise to reply': ['1 business day', '{{reply-time}}'],
    'the name': ['Two Rivers Infusion Clinic', '{{clinic-name}}'],
  },
  'no-placeholders': {
    'three crosses': ['It costs XXX there.', 'Each place has its own price.'],
    'a word for later': ['tbc', 'in the letter'],
    'a name to insert': ['[insert name]', 'the nurse'],
    'three question marks': ['Ring us on ???.', 'Write to us.'],
  },
  'page-length': {
    'an answer as long as a page': answer(
      'A sentence of nine words that says little here.\n\n'.repeat(20),
    ),
  },
  'no-leftovers': {
    'the head of a message': ['[10:32, 27/11/2026] Dr Roe: add this', 'Bring water.'],
    'the end of an e-mail': ['Sent from my iPhone', 'Text.'],
    'a day that the page shows': ['Last updated: 12 March 2025.', 'Text.'],
    'a table that is not here': ['See table 2 below.', 'Text.'],
    'an emoji': [' 👍', '.'],
  },
  'hard-coded-hours': {
    weekdays: ['We are open on weekdays from 8 to 4.', 'Text.'],
    'a closure': ['We are closed from 24 December.', 'Text.'],
  },
  'english-only': {
    Afrikaans: ['Ons antwoord gewoonlik binne twee dae.', 'We answer soon.'],
  },
};
