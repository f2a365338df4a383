import { findTokens } from '../../../markdown/grammar/tokens';
import type { Finding, Rule } from '../../rule';

/** A figure prints its unit, which is easily typed a second time. */
export const noDoubledWords: Rule = {
  id: 'no-doubled-words',
  severity: 'error',
  message: 'prints a word twice, for the figure prints it too',
  fix: 'remove yours',
  check: ({ items, facts: { figureTexts } }) =>
    items.flatMap((item) =>
      (item.markdown?.report.passages ?? []).flatMap((passage) =>
        findTokens(passage.text).flatMap(({ name, written, offset }): Finding[] => {
          const displayText = figureTexts.get(name);
          if (!displayText) return [];
          const [before = ''] = /\S+ $/.exec(passage.text.slice(0, offset)) ?? [];
          const [after = ''] =
            /^ [\p{L}\d]+/u.exec(passage.text.slice(offset + written.length)) ?? [];
          const [first, last] = [displayText.split(' ').at(0), displayText.split(' ').at(-1)];
          if (before.trim() !== first && after.trim() !== last) return [];
          const line = passage.lineAt(offset - before.length);
          const words = before + written + after;
          const sentence = `this prints "${before}${displayText}${after}", with a word twice: remove yours`;
          return [{ file: item.path, line, words, sentence }];
        }),
      ),
    ),
};
