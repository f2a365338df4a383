import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** Two files for one study would be two numbers in a list, as if there were two. */
export const uniqueSource: Rule = {
  id: 'unique-source',
  severity: 'error',
  message: 'is the number of another source too',
  fix: 'cite that one, and delete this file; or correct the number',
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
        const sentence = `${owner.path} is the same publication: cite [^${owner.name}], and delete this file; or correct the ${field} of one of them`;
        return [{ file: item.path, line: item.lineOf([field]), words: number, sentence }];
      });
    });
  },
};
