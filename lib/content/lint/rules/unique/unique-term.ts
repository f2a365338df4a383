import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** A word leads to one entry, wherever it is linked. */
export const uniqueTerm: Rule = {
  id: 'unique-term',
  severity: 'error',
  message: 'is a term or synonym twice',
  fix: 'delete one of them',
  check: ({ allItems }) =>
    itemsOf(allItems, 'Glossary').flatMap((item) => {
      const names = (item.data.entries ?? []).flatMap((entry, index) => [
        { name: entry?.term, path: ['entries', index, 'term'] },
        ...(entry?.synonyms ?? []).map((name, at) => ({
          name,
          path: ['entries', index, 'synonyms', at],
        })),
      ]);
      const seen = new Set<string>();
      return names.flatMap(({ name, path }): Finding[] => {
        if (name === undefined) return [];
        const key = name.toLowerCase();
        if (!seen.has(key)) {
          seen.add(key);
          return [];
        }
        return [{ file: item.path, line: item.lineOf(path), words: name }];
      });
    }),
};
