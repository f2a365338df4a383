const words: Readonly<Record<number, string>> = {
  1: 'one',
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
  11: 'eleven',
  12: 'twelve',
  14: 'fourteen',
  15: 'fifteen',
  16: 'sixteen',
  18: 'eighteen',
  20: 'twenty',
  24: 'twenty[- ]four',
  30: 'thirty',
  36: 'thirty[- ]six',
  40: 'forty',
  45: 'forty[- ]five',
  48: 'forty[- ]eight',
  50: 'fifty',
  60: 'sixty',
  72: 'seventy[- ]two',
  90: 'ninety',
};

/** A pattern for a number as people write it: `40` is "40" or "forty". */
export function numberPattern(value: number): string {
  const word = words[value];
  return word === undefined ? String(value) : `(?:${value}|${word})`;
}

/** A pattern for the words of all numbers from 1 to the given one, such as `one|two|three`. */
export function numberWordsUpTo(most: number): string {
  return Object.entries(words)
    .filter(([value]) => Number(value) <= most)
    .map(([, word]) => word)
    .join('|');
}

/** A pattern for a number read out digit by digit, as telephone numbers are: "one one two". */
export function spokenDigits(digits: string): string {
  const toWord = (digit: string) => words[Number(digit)] ?? '(?:zero|oh|nought)';
  return [...digits].map(toWord).join('[ -]');
}

/** The number that a word stands for: 2 for "two" and for "2". */
export function toNumber(word: string): number | undefined {
  const typed = word.toLowerCase().replace(' ', '-');
  const found = Object.entries(words).find(
    ([digits, name]) => digits === typed || name.replace('[- ]', '-') === typed,
  );
  return found && Number(found[0]);
}
