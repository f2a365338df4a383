import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** Two files for one study would be two numbers in a list, as if there were two. */
export const uniqueSource: Rule = {
  id: 'unique-source',
  severity: 'error',
  message: 'is the number of another source too',
  fix: 'correct the number; if both are of one publication, cite that one and delete this file',
  check: ({ allItems }) => {
    const sources = itemsOf(allItems, 'Source');
    return (['doi', 'pmid'] as const).flatMap((field) => {
      const owners = new Map<string, (typeof sources)[number]>();
      return sources.flatMap((item): Finding[] => {
        const number = item.data[field]?.toLowerCase();
        if (number === undefined) return [];
        const owner = owners.get(number);
        if (!owner) owners.set(number, item);
        // Of a study with both numbers, one message is enough.
        if (!owner || (field === 'pmid' && owner.data.doi === item.data.doi)) return [];
        const sentence = `${owner.path} has the same ${field}: correct the one that is wrong; if both are of one publication, cite [^${owner.name}] and delete this file`;
        return [{ file: item.path, line: item.lineOf([field]), words: number, sentence }];
      });
    });
  },
};
