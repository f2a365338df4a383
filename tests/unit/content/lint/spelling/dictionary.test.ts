import { expect, test } from 'vitest';
import { loadDictionary } from '@/lib/content/lint/spelling/dictionary';

const british = loadDictionary('en-ZA', ['esketamine', 'Spravato', 'center']);
const american = loadDictionary('en-US', []);

test.each([
  ['color', 'colour'],
  ['behavior', 'behaviour'],
  ['center', undefined], // the clinic's own list has it
  ['theater', 'theatre'],
  ['anesthetic', 'anaesthetic'],
  ['Pediatric', 'Paediatric'],
  ['HEMORRHAGE', 'HAEMORRHAGE'],
  ['diarrhea', 'diarrhoea'],
  ['randomized', 'randomised'],
  ['analyze', 'analyse'],
  ['counselor', 'counsellor'],
  ['labeled', 'labelled'],
  ['fulfill', 'fulfil'],
  ['skeptical', 'sceptical'],
  ['size', undefined],
  ['prized', undefined],
  ['seizure', undefined],
  ['schizophrenia', undefined],
  ['anaesthetic', undefined],
  ['medicine', undefined],
])('the British spelling of %s is %s', (word, form) => {
  expect(british.toBritish(word)).toBe(form);
});

test('in America nothing is an American spelling', () => {
  expect(american.toBritish('color')).toBeUndefined();
  expect(american.isKnown('color')).toBe(true);
});

test.each([
  'medicine',
  "don't",
  'Africa',
  'midazolam',
  'tranylcypromine',
  'Esketamine',
  'Spravato',
])('%s is known', (word) => {
  expect(british.isKnown(word)).toBe(true);
});

test.each(['medicin', 'africa', 'infusoin'])('%s is not known', (word) => {
  expect(british.isKnown(word)).toBe(false);
});

test("a misspelt word is answered with its neighbours, the clinic's own words first", () => {
  expect(british.suggest('esketmine')[0]).toBe('esketamine');
  expect(british.suggest('infusoin')).toContain('infusion');
});

test.each(['Gauteng', 'Gqeberha', 'Gautrain', 'Panado', 'Bonitas', 'gogo', 'braai'])(
  'in South Africa %s is a word, and in Britain none',
  (word) => {
    expect(british.isKnown(word)).toBe(true);
    expect(loadDictionary('en-GB', []).isKnown(word)).toBe(false);
  },
);
