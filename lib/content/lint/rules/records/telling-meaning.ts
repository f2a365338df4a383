import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** Words that explain nothing by themselves. */
const empty =
  /^(?:an?|the|is|are|of|for|or|and|as|in|on|it|this|that|see|explained|described|above|below|page|site|here|kind|type|sort|medicine)$/;

/** Only a warning: whoever looks a word up is told the word once more. */
export const tellingMeaning: Rule = {
  id: 'telling-meaning',
  severity: 'warning',
  message: 'explains the word by itself',
  fix: 'say it in other words, as to somebody who has never heard it',
  check: ({ allItems }) =>
    itemsOf(allItems, 'Glossary').flatMap((item) =>
      (item.data.entries ?? []).flatMap((entry, index): Finding[] => {
        const { term = '', meaning = '', synonyms = [] } = entry ?? {};
        const own = new Set(toStems([term, ...synonyms].join(' ')));
        const words = toStems(meaning);
        if (words.length === 0 || words.some((word) => !own.has(word) && !empty.test(word))) {
          return [];
        }
        const line = item.lineOf(['entries', index, 'meaning']);
        return [{ file: item.path, line, words: meaning }];
      }),
    ),
};

function toStems(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => word.replace(/s$/, ''));
}
