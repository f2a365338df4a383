import type { Finding, Rule } from '../../rule';

/** A value without quotes, and a number behind a # on its line: no note begins with one. */
const noted = /^\s*(?:- )?(?:[\w-]+: +)?[^"'[{|>&*#\s-][^"#]*?\s(#\s*\d.*)$/;

export const cutValue: Rule = {
  id: 'cut-value',
  severity: 'error',
  message: 'is not printed, since what follows a # is a note',
  fix: 'put the whole value in "double quotes"; write a note on a line of its own',
  check: ({ allItems }) =>
    allItems.flatMap(({ path, text }) => {
      const lines = text.split('\n');
      const end = path.endsWith('.md') ? lines.indexOf('---', 1) : lines.length;
      return lines.slice(0, end).flatMap((line, index): Finding[] => {
        const [, words] = noted.exec(line) ?? [];
        if (words === undefined) return [];
        // "accent: #3fa9f5 # links" has a note of its own.
        const [value = '', note] = words.split(/\s+#/);
        const isWhole = /^\s*(?:- )?[\w-]+:\s+#/.test(line) && note !== undefined;
        const sentence = `"${value}" is not printed, since what follows a # is a note: write "${value}" in double quotes, and leave the note as it is`;
        return [{ file: path, line: index + 1, words, ...(isWhole ? { sentence } : {}) }];
      });
    }),
};
