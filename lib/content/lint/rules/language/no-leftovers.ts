import { loadLeftovers } from '../../matching/load-word-lists';
import type { Finding, Rule } from '../../rule';

const leftovers = loadLeftovers();

/** What comes along when a text is copied from a message or a document. */
export const noLeftovers: Rule = {
  id: 'no-leftovers',
  severity: 'error',
  message: 'is left over from where the text was copied',
  fix: 'delete it',
  check: ({ texts }) =>
    texts().flatMap(({ item, text, lineAt }): Finding[] => {
      // A source may be about a table of another work.
      if (item.type === 'Source') return [];
      for (const { words, what, fix } of leftovers) {
        const match = words.exec(text);
        if (!match || isCited(text, match.index)) continue;
        const found = match[0].trim();
        const sentence = `"${found}" ${what}: ${fix}`;
        return [{ file: item.path, line: lineAt(match.index), words: found, sentence }];
      }
      return [];
    }),
};

/** "In Table 2 of the trial.[^anand-2023]" is about another work. */
function isCited(text: string, index: number): boolean {
  return /^[^.!?\n]*[.!?]?\[\^/.test(text.slice(index));
}
