import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** Of two entries of the menu with the same words nobody knows which to press. */
export const uniqueLabel: Rule = {
  id: 'unique-label',
  severity: 'error',
  message: 'is in the menu twice',
  fix: 'give one of them other words',
  check: ({ items }) => {
    const owners = new Map<string, string>();
    return itemsOf(items, 'Page').flatMap((item): Finding[] => {
      const label = item.data.navigation?.label;
      if (label === undefined) return [];
      const owner = owners.get(label.toLowerCase());
      if (owner === undefined) owners.set(label.toLowerCase(), item.path);
      if (owner === undefined) return [];
      const sentence = `"${label}" is the label of ${owner} in the menu too: give one of them other words`;
      const line = item.lineOf(['navigation', 'label']);
      return [{ file: item.path, line, words: label, sentence }];
    });
  },
};
