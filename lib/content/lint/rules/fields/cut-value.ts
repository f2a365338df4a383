import type { Finding, Rule } from '../../rule';

/** A value without quotes, and a number behind a # on its line: no note begins with one. */
const noted = /^\s*(?:- )?(?:[\w-]+: +)?[^"'[{|>&*#\s-][^"#]*?\s(#\s*\d.*)$/;

/** Words that were part of the value before, and are behind a # now. */
function findFormerWords(line: string, before: readonly string[]): [string, string] | [] {
  const [, name, note, words = ''] =
    /^\s*(?:- )?([\w-]+:) +[^"'#\s][^"#]*?\s(#\s*(.+))$/.exec(line) ?? [];
  if (name === undefined || note === undefined) return [];
  const isFormer = before.some(
    (other) =>
      other.trim().startsWith(name) && !other.includes('#') && other.includes(words.trim()),
  );
  return isFormer ? [line, note] : [];
}

export const cutValue: Rule = {
  id: 'cut-value',
  severity: 'error',
  message: 'is not printed, since what follows a # is a note',
  fix: 'put the whole value in "double quotes"; write a note on a line of its own',
  check: ({ allItems, committedItems }) =>
    allItems.flatMap(({ path, text }) => {
      const lines = text.split('\n');
      const end = path.endsWith('.md') ? lines.indexOf('---', 1) : lines.length;
      const before =
        committedItems()
          .find((item) => item.path === path)
          ?.text.split('\n') ?? [];
      return lines.slice(0, end).flatMap((line, index): Finding[] => {
        const [, words] = noted.exec(line) ?? findFormerWords(line, before);
        if (words === undefined) return [];
        // "accent: #3fa9f5 # links" has a note of its own.
        const [value = '', note] = words.split(/\s+#/);
        const isWhole = /^\s*(?:- )?[\w-]+:\s+#/.test(line) && note !== undefined;
        const sentence = `"${value}" is not printed, since what follows a # is a note: write "${value}" in double quotes, and leave the note as it is`;
        return [{ file: path, line: index + 1, words, ...(isWhole ? { sentence } : {}) }];
      });
    }),
};
