import { answer, type Corrections } from '../lint-files';

const long = (words: number) => `${'word '.repeat(words - 1)}end.`;

/** Beginning with a capital, as a second sentence has to. */
const sentence = (words: number) => `W${long(words).slice(1)}`;

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'usual-units': { 'miles in South Africa': ['12 miles', '20 km'] },
  'sentence-marks': {
    'a small letter': ['then', 'Then'],
    'no full stop': ['eat', 'eat.'],
  },
  'typed-capitals': { 'a sentence in capitals': ['DO NOT EAT BEFORE', 'do not eat before'] },
  'person-first': { 'an illness for a person': ['Epileptics', 'People with epilepsy'] },
  'plain-days': {
    'a day without its year': ['12/11', 'November 12'],
    'a time of two clocks': ['13:00 pm', '1:00 pm'],
    'a time with an h': ['7h30', '7:30'],
    'a time of no day': ['25:00', '15:00'],
    'a day in digits': ['11/12/2026', 'November 12, 2026'],
  },
  'sentence-length': { '36 words': answer(`${sentence(18)} ${sentence(18)}`) },
  'average-sentence-length': {
    'more than 20 words': answer(`${long(15)}\n\n${sentence(13)} ${sentence(13)}`),
  },
  'no-placeholders': {
    'three crosses': ['It costs XXX there.', 'Each place has its own price.'],
    'a word for later': ['tbc', 'in the letter'],
    'a name to insert': ['[insert name]', 'the nurse'],
    'one in capitals': ['[Insert clinic name here]', 'Our desk'],
    'one without its brackets': ['Insert name here.', 'Ask the nurse.'],
    'three question marks': ['Ring us on ???.', 'Write to us.'],
  },
  'page-length': {
    'an answer as long as a page': answer(
      'A sentence of nine words that says little here.\n\n'.repeat(20),
    ),
  },
  'no-leftovers': {
    'what a chatbot says': ['I hope this helps.', 'Ask us.'],
    'what a word processor printed': ['Error! Reference source not found.', 'Ask us.'],
    'what a spreadsheet printed': ['#REF! a day', 'a day off'],
    'a part of another site': [' 5 min read', ''],
    'a part of a chat': [' Forwarded many times', ''],
    'the name of an emoji': [' :smile:', ''],
    'the head of a message': ['[10:32, 27/11/2026] Dr Roe: add this', 'Bring water.'],
    'the end of an e-mail': ['Sent from my iPhone', 'Text.'],
    'a day that the page shows': ['Last updated: 12 March 2025.', 'Text.'],
    'a table that is not here': ['See table 2 below.', 'Text.'],
    'an emoji': [' 👍', '.'],
  },
};
