import { foldText } from './fold-text';

/** A word or a punctuation mark, folded, and where it is in the text as written. */
export type Word = {
  text: string;
  /** What else it may be: `1` among letters is an i or an l. */
  also: string | undefined;
  start: number;
  end: number;
  isMark: boolean;
};

const word = /\d+(?:[.,]\d+)*|[\p{L}\p{N}']+|[^\s\p{L}\p{N}']/gu;

/** Letters set apart, as in "c u r e". */
const spaced = /(?<![\p{L}\p{N}'])\p{L}(?: \p{L}){3,}(?![\p{L}\p{N}'])/gu;

/** The words and marks of a text, in folded letters: "Life-changing!" is life, changing, !. */
export function splitWords(text: string): Word[] {
  const folded = foldText(text);
  const joined = [...folded.text.matchAll(spaced)].map(({ 0: letters, index }) => ({
    from: index,
    to: index + letters.length,
  }));
  const words: Word[] = [];
  for (const match of folded.text.matchAll(word)) {
    const plain = match[0].replace(/'s?$/, '').replace(/^'+/, '');
    if (plain === '' || /^[-"…_*]$/.test(plain)) continue;
    const start = folded.offsetOf(match.index);
    const end = folded.offsetOf(match.index + match[0].length - 1) + 1;
    const isMark = !/[\p{L}\p{N}]/u.test(plain);
    const last = words.at(-1);
    if (last && joined.some(({ from, to }) => from < match.index && match.index < to)) {
      words[words.length - 1] = { ...last, text: last.text + plain, end };
      continue;
    }
    const also = /\p{L}1|1\p{L}/u.test(plain) ? plain.replaceAll('1', 'l') : undefined;
    const written = also === undefined ? plain : plain.replaceAll('1', 'i');
    const parts = written === 'cannot' ? ['can', 'not'] : [written];
    words.push(...parts.map((part) => ({ text: part, also, start, end, isMark })));
  }
  return words;
}
