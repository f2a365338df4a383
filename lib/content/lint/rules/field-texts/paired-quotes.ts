import type { Rule } from '../../rule';
import { plainFields } from '../../texts/field-texts';

export const pairedQuotes: Rule = {
  id: 'paired-quotes',
  severity: 'error',
  message: 'has a quotation mark without its partner',
  fix: 'write “ before the words and ” after them, or neither',
  check: ({ allItems }) =>
    allItems.flatMap((item) => [
      ...plainFields(item)
        .filter(({ text }) => !isPaired(text) || !isPairedInText(text))
        .map(({ field, line, text }) => ({
          file: item.path,
          line,
          sentence: /^[“„][^”]*"$/.test(text)
            ? `"${field}" begins with a curly quotation mark and ends with a straight one: write a straight one on both sides of it`
            : `"${field}" has a quotation mark without its partner: write “ before the words and ” after them, or neither`,
        })),
      ...(item.markdown?.report.passages ?? [])
        .filter(({ text }) => !isPaired(text) || !isPairedInText(text))
        .map(({ text, lineAt }) => {
          const index = text.search(/["“„”]/);
          const words = text.slice(index, index + 30);
          const sentence = `"${words.slice(1)}…" has a quotation mark before it or in it without its partner: write one before the words and one after them, or neither`;
          return { file: item.path, line: lineAt(index), words: words.slice(0, 1), sentence };
        }),
    ]),
};

/** 5" is a measure. */
function isPairedInText(text: string): boolean {
  return /\d"/.test(text) || (text.match(/"/g)?.length ?? 0) % 2 === 0;
}

function isPaired(text: string): boolean {
  const opened = text.match(/[“„]/g)?.length ?? 0;
  const closed = text.match(/”/g)?.length ?? 0;
  // „so“ is closed by a character that opens elsewhere.
  return opened === closed || /„[^“]*“/.test(text);
}
