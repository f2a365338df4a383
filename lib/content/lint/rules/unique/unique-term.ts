import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** A word leads to one entry, wherever it is linked. */
export const uniqueTerm: Rule = {
  id: 'unique-term',
  severity: 'error',
  message: 'is a term or synonym twice',
  fix: 'correct one of them, or delete the entry that is here twice',
  check: ({ allItems }) =>
    itemsOf(allItems, 'Glossary').flatMap((item) => {
      const names = (item.data.entries ?? []).flatMap((entry, index) => [
        { name: entry?.term, path: ['entries', index, 'term'] },
        ...(entry?.synonyms ?? []).map((name, at) => ({
          name,
          path: ['entries', index, 'synonyms', at],
        })),
      ]);
      const seen = new Map<string, number>();
      return names.flatMap(({ name, path }): Finding[] => {
        if (name === undefined) return [];
        const key = name.toLowerCase();
        const line = item.lineOf(path);
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, line);
          return [];
        }
        const sentence = `"${name}" is a term or synonym in line ${first} too: ${uniqueTerm.fix}`;
        return [{ file: item.path, line, words: name, sentence }];
      });
    }),
};
