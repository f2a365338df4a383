import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** What a synonym means is looked for in the texts, so a word that none has finds nothing. */
export const knownMeaning: Rule = {
  id: 'known-meaning',
  severity: 'warning',
  message: 'has a word that no text has, so its synonyms may find nothing',
  fix: 'write a word of the site, as it is written there',
  needsEveryFile: true,
  check: ({ items, allItems }) => {
    const synonyms = itemsOf(items, 'Synonyms');
    if (synonyms.length === 0) return [];
    const text = allItems
      .flatMap((item) => (item.type === 'Synonyms' ? [] : [item.name, item.text.toLowerCase()]))
      .join('\n');
    return synonyms.flatMap((item) =>
      (item.data.synonyms ?? []).flatMap((synonym, index): Finding[] => {
        const words = synonym?.means;
        const parts = words?.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
        if (words === undefined || parts.every((part) => text.includes(part))) return [];
        return [{ file: item.path, line: item.lineOf(['synonyms', index, 'means']), words }];
      }),
    );
  },
};
