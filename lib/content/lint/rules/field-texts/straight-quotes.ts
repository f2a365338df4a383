import type { Rule } from '../../rule';
import { curlyFields } from '../../texts/field-texts';

export const straightQuotes: Rule = {
  id: 'straight-quotes',
  severity: 'error',
  message: 'is in curly quotes, which would be printed',
  fix: 'write straight ones',
  isFixable: true,
  check: ({ allItems }) =>
    allItems.flatMap((item) =>
      curlyFields(item).map(({ field, line, text }) => {
        const source = item.text.split('\n')[line - 1] ?? '';
        const inner = text.slice(1, -1);
        return {
          file: item.path,
          line,
          words: [`"${text}"`, `'${text}'`].find((quoted) => source.includes(quoted)) ?? text,
          sentence: `"${field}" is in curly quotes, which would be printed: write straight ones, "${inner}"`,
          // ‘Yes’ or ‘no’ is not one quotation.
          replacement: inner.includes('‘') ? undefined : JSON.stringify(inner),
        };
      }),
    ),
};
