import type { ContentItem } from '../../../load/content-item';
import { proseOf } from '../../../load/text/prose';
import { wordsOf } from '../../../load/text/sentences';
import { findTokens } from '../../../markdown/grammar/tokens';
import type { Finding, Rule } from '../../rule';

/** A figure prints its unit, which is easily typed a second time. */
export const noDoubledWords: Rule = {
  id: 'no-doubled-words',
  severity: 'error',
  message: 'is a word twice, or the figure prints it too',
  fix: 'delete one',
  check: ({ items, facts: { figureTexts } }) => [
    ...items.flatMap(findRepeated),
    ...items.flatMap((item) =>
      (item.markdown?.report.passages ?? []).flatMap((passage) =>
        findTokens(passage.text).flatMap(({ name, written, offset }): Finding[] => {
          const displayText = figureTexts.get(name);
          if (!displayText) return [];
          const [before = ''] = /\S+ $/.exec(passage.text.slice(0, offset)) ?? [];
          const [after = ''] =
            /^ [\p{L}\d]+/u.exec(passage.text.slice(offset + written.length)) ?? [];
          const [first, last] = [displayText.split(' ').at(0), displayText.split(' ').at(-1)];
          if (!isSame(before, first) && !isSame(after, last)) return [];
          const line = passage.lineAt(offset - before.length);
          const words = before + written + after;
          const sentence = `this prints "${before}${displayText}${after}", with a word twice: remove yours`;
          return [{ file: item.path, line, words, sentence }];
        }),
      ),
    ),
  ],
};

/** "1 hour" has said "hours", too. */
function isSame(typed: string, printed = ''): boolean {
  const toStem = (word: string) =>
    word
      .trim()
      .toLowerCase()
      .replace(/(?<=\p{L}{3})s$/u, '');
  return toStem(typed) !== '' && toStem(typed) === toStem(printed);
}

/** Words that English does put beside each other. */
const repeated =
  /(?<![\p{L}\d'’-])(?!(?:had|that|very|so|bye|x+|one|two|nine|zero)\b)(\p{L}+)[ \n]\1(?![\p{L}\d'’-])/iu;

function findRepeated(item: ContentItem): Finding[] {
  return proseOf(item).flatMap((prose) => {
    const match = repeated.exec(wordsOf(prose.text));
    if (!match) return [];
    return [{ file: item.path, line: prose.lineAt(match.index), words: match[0] }];
  });
}
