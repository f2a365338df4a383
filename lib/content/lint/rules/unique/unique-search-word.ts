import { listField } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** In the index of the search, as in that of a book, a word leads to one place. */
export const uniqueSearchWord: Rule = {
  id: 'unique-search-word',
  severity: 'error',
  message: 'is a search word of two texts',
  fix: 'keep it in the one that answers best',
  check: ({ allItems }) => {
    const owners = new Map<string, string>();
    return allItems.flatMap((item): Finding[] => {
      const shared = listField(item, 'searchWords').flatMap((word, index) => {
        if (typeof word !== 'string') return [];
        const key = word.trim().toLowerCase();
        const owner = owners.get(key);
        owners.set(key, owner ?? item.path);
        return owner === undefined
          ? []
          : [{ word, owner, line: item.lineOf(['searchWords', index]) }];
      });
      return [...new Set(shared.map(({ owner }) => owner))].map((owner) => {
        const words = shared.filter((one) => one.owner === owner);
        const [{ word = '', line } = {}] = words;
        return { file: item.path, line, words: word, sentence: explain(words, owner) };
      });
    });
  },
};

function explain(shared: readonly { word: string }[], owner: string): string {
  const words = shared.map(({ word }) => `"${word}"`);
  if (words.length === 1) {
    return `${words[0]} is a search word of ${owner} too: keep it in the one that answers best`;
  }
  const some = words.length > 4 ? [...words.slice(0, 3), `${words.length - 3} more`] : words;
  return `${some.slice(0, -1).join(', ')} and ${some.at(-1)} are search words of ${owner} too, as in a copy: delete them here, and write what people type for this text`;
}
