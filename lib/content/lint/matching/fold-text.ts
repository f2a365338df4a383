import unhomoglyph from 'unhomoglyph';
import { memoize } from '../../../memoize';

/** A text in plain lower case, with the way back to the text as it is written. */
type FoldedText = {
  text: string;
  /** Where the character at `index` of `text` is in the original. */
  offsetOf: (index: number) => number;
};

const quotes: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
};

/**
 * Folds what looks the same into the same: capitals, full-width and mathematical letters, accents,
 * letters of other alphabets (https://www.unicode.org/reports/tr39/), characters that cannot be
 * seen, and the letter O among digits.
 */
export function foldText(original: string): FoldedText {
  let text = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of original) {
    for (const unit of foldCharacter(character)) {
      text += unit;
      offsets.push(offset);
    }
    offset += character.length;
  }
  text = text
    .replaceAll(/(?<=\d)o(?=[\d%\s])/g, '0')
    .replaceAll(/(?<=[a-z])[0345@$](?=[a-z])/g, (digit) => digitLetters[digit] ?? digit);
  return spellOut(text, offsets, original.length);
}

/** Digits that stand for a letter inside a word. */
const digitLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
};

const shortForms: readonly [RegExp, string][] = [
  [/\bno[ -]one\b/g, 'nobody'],
  [/\bcan't\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/(?<=[a-z])n't\b/g, ' not'],
  [/(?<=\b(?:it|that|there|what|he|she|who|here))'s\b/g, ' is'],
  [/(?<=[a-z])'re\b/g, ' are'],
  [/(?<=[a-z])'ll\b/g, ' will'],
  [/(?<=[a-z])'ve\b/g, ' have'],
  [/(?<=\bi)'m\b/g, ' am'],
];

/** "It's" is "it is": each letter of the long form has the place of the short one. */
function spellOut(text: string, offsets: readonly number[], length: number): FoldedText {
  let result = text;
  let places = offsets;
  for (const [shortForm, longForm] of shortForms) {
    if (result.search(shortForm) === -1) continue;
    const matches = result.matchAll(shortForm);
    let spelled = '';
    const spelledPlaces: number[] = [];
    let from = 0;
    const keepUntil = (to: number) => {
      spelled += result.slice(from, to);
      for (let index = from; index < to; index += 1) spelledPlaces.push(places[index] ?? length);
    };
    for (const { 0: match, index } of matches) {
      keepUntil(index);
      spelled += longForm;
      for (const _ of longForm) spelledPlaces.push(places[index] ?? length);
      from = index + match.length;
    }
    keepUntil(result.length);
    result = spelled;
    places = spelledPlaces;
  }
  return { text: result, offsetOf: (index) => places[index] ?? length };
}

/** Lower-case ASCII letters where there are any; `''` for what cannot be seen. Each unit is one character. */
function foldCharacter(character: string): string {
  if (character <= '\u007f') return character < ' ' ? ' ' : character.toLowerCase();
  return foldUnusual(character);
}

const foldUnusual = memoize((character: string): string => {
  const quote = quotes[character];
  if (quote !== undefined) return quote;
  if (/[–—]/.test(character)) return '–';
  if (/\p{Cf}/u.test(character)) return '';
  const plain = character.normalize('NFKD').replaceAll(/[\p{M}\p{Cf}]/gu, '');
  if (/^[\u0020-\u007e]*$/.test(plain)) return plain.toLowerCase();
  const lookAlike = unhomoglyph(plain).replaceAll(/\p{M}/gu, '');
  const isPlain = /^[\u0020-\u007e]*$/.test(lookAlike);
  return (isPlain ? lookAlike : plain).replaceAll(/\s/g, ' ').toLowerCase();
});
