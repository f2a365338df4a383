import { type ContentItem, listField } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

type Owned = { item: ContentItem; index: number; word: string };

/** In the index of the search, as in that of a book, a word leads to one place. */
export const uniqueSearchWord: Rule = {
  id: 'unique-search-word',
  severity: 'error',
  message: 'is a search word of two texts',
  fix: 'keep it in the one that answers best',
  check: ({ allItems, newPaths, committedItems }) => {
    const changed = new Set(committedItems().map(({ path }) => path));
    // What is new gives way to what was there.
    const rank = ({ path }: ContentItem) => (newPaths.has(path) ? 2 : changed.has(path) ? 1 : 0);
    const owners = new Map<string, ContentItem>();
    const taken = new Map<string, { owner: ContentItem; words: Owned[] }>();
    for (const item of [...allItems].sort((a, b) => rank(a) - rank(b))) {
      for (const [index, word] of listField(item, 'searchWords').entries()) {
        if (typeof word !== 'string') continue;
        const key = word.trim().toLowerCase();
        const owner = owners.get(key);
        if (!owner) owners.set(key, item);
        else {
          const pair = `${item.path} ${owner.path}`;
          const known = taken.get(pair) ?? { owner, words: [] };
          known.words.push({ item, index, word });
          taken.set(pair, known);
        }
      }
    }
    return [...taken.values()].flatMap(({ owner, words }) => toFinding(owner, words));
  },
};

/** One message for all words that two texts share: a file may be a copy of another one. */
function toFinding(owner: ContentItem, words: readonly Owned[]): Finding[] {
  const [first, ...more] = words;
  if (!first) return [];
  const { item, index, word } = first;
  const line = item.lineOf(['searchWords', index]);
  if (more.length === 0) {
    const sentence = `"${word}" is a search word of ${owner.path} too: ${uniqueSearchWord.fix}`;
    return [{ file: item.path, line, words: word, sentence }];
  }
  const shown = words.map((one) => one.word).slice(0, 4);
  const rest = words.length > shown.length ? `, and ${words.length - shown.length} more` : '';
  const sentence = `${shown.join(', ')}${rest} are search words of ${owner.path} too, from which this may be copied: delete them here, and write what people type for this text`;
  return [{ file: item.path, line, words: word, sentence }];
}
