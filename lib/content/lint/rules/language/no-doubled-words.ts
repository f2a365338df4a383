import type { Finding, Rule } from '../../rule';

/** A figure prints its unit, which is easily typed once more. */
export const noDoubledWords: Rule = {
  id: 'no-doubled-words',
  severity: 'error',
  message: 'prints a word twice, for the figure prints it too',
  fix: 'remove yours',
  check: ({ items, facts: { figureTexts } }) =>
    items.flatMap((item) =>
      (item.markdown?.report.passages ?? []).flatMap((passage) =>
        [...passage.text.matchAll(/(\S+ )?\{\{\s*([^{}]*?)\s*\}\}( [\p{L}\d]+)?/gu)].flatMap(
          ({ 0: words, 1: before = '', 2: name = '', 3: after = '', index }): Finding[] => {
            const said = figureTexts.get(name);
            if (!said) return [];
            const [first, last] = [said.split(' ').at(0), said.split(' ').at(-1)];
            if (before.trim() !== first && after.trim() !== last) return [];
            const sentence = `this prints "${before}${said}${after}", with a word twice: remove yours`;
            return [{ file: item.path, line: passage.lineAt(index), words, sentence }];
          },
        ),
      ),
    ),
};
