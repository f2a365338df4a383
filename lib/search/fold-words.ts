/**
 * The words of a text in the form in which they are compared. What people write differently becomes
 * the same: capitals, accents, apostrophes, British and American spelling, doubled letters, endings.
 * A word with a hyphen is also its parts.
 */
export function foldWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/\b(?:cant|cannot)\b/g, 'can not')
    .replaceAll(/\bwont\b/g, 'will not')
    .replaceAll(/\b(do|does|did|is|was|have|has|would|could|should)nt\b/g, '$1 not');
  return [...plain.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)].flatMap(([word]) => {
    const parts = word.split('-');
    return (parts.length > 1 ? [...parts, parts.join('')] : parts).map(foldWord);
  });
}

/** The same words come again and again. */
const folded = new Map<string, string>();

function foldWord(word: string): string {
  if (word.length < 4) return word;
  const known = folded.get(word);
  if (known !== undefined) return known;
  let form = word;
  for (const [spelling, other] of spellings) form = form.replace(spelling, other);
  folded.set(word, form);
  return form;
}

const spellings: readonly (readonly [RegExp, string])[] = [
  // Endings.
  [/ies$/, 'y'],
  [/([^us])s$/, '$1'],
  // "Parkng" too.
  [/(...)(?:ing|(?<=[^aeiou])ng|ed)$/, '$1'],
  // British and American.
  [/(ae|oe)(?=.)/g, 'e'],
  [/(..)is(e|er|ation)?$/, '$1iz$2'],
  [/(..)our(able|ite)?$/, '$1or$2'],
  [/([bcdfgt])re$/, '$1er'],
  [/nce$/, 'nse'],
  [/(...)e$/, '$1'],
  // What is hard to spell.
  [/(\p{L})\1/gu, '$1'],
  [/ph/g, 'f'],
];
