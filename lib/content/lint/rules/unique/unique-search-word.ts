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
    return allItems.flatMap((item) =>
      listField(item, 'searchWords').flatMap((word, index): Finding[] => {
        if (typeof word !== 'string') return [];
        const key = word.trim().toLowerCase();
        const owner = owners.get(key);
        owners.set(key, owner ?? item.path);
        if (owner === undefined) return [];
        const line = item.lineOf(['searchWords', index]);
        const sentence = `"${word}" is a search word of ${owner} too: keep it in the one that answers best`;
        return [{ file: item.path, line, words: word, sentence }];
      }),
    );
  },
};
