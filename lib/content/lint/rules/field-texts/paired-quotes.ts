import type { Rule } from '../../rule';
import { plainFields } from '../../texts/field-texts';

export const pairedQuotes: Rule = {
  id: 'paired-quotes',
  severity: 'error',
  message: 'has a quotation mark without its partner',
  fix: 'write “ before the words and ” after them, or neither',
  check: ({ allItems }) =>
    allItems.flatMap((item) =>
      plainFields(item)
        .filter(({ text }) => !isPaired(text))
        .map(({ field, line }) => ({
          file: item.path,
          line,
          sentence: `"${field}" has a quotation mark without its partner: write “ before the words and ” after them, or neither`,
        })),
    ),
};

function isPaired(text: string): boolean {
  const opened = text.match(/[“„]/g)?.length ?? 0;
  const closed = text.match(/”/g)?.length ?? 0;
  // „so“ is closed by a character that opens elsewhere.
  return opened === closed || /„[^“]*“/.test(text);
}
