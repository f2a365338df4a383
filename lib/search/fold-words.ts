/**
 * The words of a text in the form in which they are compared. What people spell differently becomes
 * the same: capitals, accents, apostrophes, British and American spelling, doubled letters, plurals.
 * A word with a hyphen is also its parts.
 */
export function foldWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase();
  return [...plain.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)].flatMap(([word]) => {
    const parts = word.split('-');
    return (parts.length > 1 ? [...parts, parts.join('')] : parts).map(foldWord);
  });
}

function foldWord(word: string): string {
  if (word.length < 4) return word;
  return word
    .replaceAll(/ae|oe/g, 'e')
    .replace(/(?<=..)is(?=(?:e[drs]?|ing|ations?)$)/, 'iz')
    .replace(/(?<=..)our(?=s?$|able|ite)/, 'or')
    .replace(/(?<=[a-z]{2})re$/, 'er')
    .replaceAll(/(\p{L})\1/gu, '$1')
    .replace(/(?<=..)ies$/, 'y')
    .replace(/(?<=...[^us])s$/, '')
    .replace(/nce$/, 'nse')
    .replace(/ph/g, 'f');
}
