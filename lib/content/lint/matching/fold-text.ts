import unhomoglyph from 'unhomoglyph';

/** A text in plain small letters, with the way back to the text as it is written. */
export type FoldedText = {
  text: string;
  /** Where the character at `index` of `text` stands in the original. */
  offsetOf: (index: number) => number;
};

const quotes: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '„': '"' };

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
  text = text.replaceAll(/(?<=\d)o(?=[\d%\s])/g, '0');
  return { text, offsetOf: (index) => offsets[index] ?? original.length };
}

const folded = new Map<string, string>();

/** Small letters of ASCII where there are any; `''` for what cannot be seen. Each unit is one character. */
function foldCharacter(character: string): string {
  if (character <= '\u007f') return character < ' ' ? ' ' : character.toLowerCase();
  const known = folded.get(character);
  if (known !== undefined) return known;
  const result = foldUnusual(character);
  folded.set(character, result);
  return result;
}

function foldUnusual(character: string): string {
  const quote = quotes[character];
  if (quote !== undefined) return quote;
  if (/[–—]/.test(character)) return '–';
  if (/\p{Cf}/u.test(character)) return '';
  const plain = character.normalize('NFKD').replaceAll(/[\p{M}\p{Cf}]/gu, '');
  const lookAlike = unhomoglyph(plain).replaceAll(/\p{M}/gu, '');
  const isPlain = /^[\u0020-\u007e]*$/.test(lookAlike);
  return (isPlain ? lookAlike : plain).replaceAll(/\s/g, ' ').toLowerCase();
}
