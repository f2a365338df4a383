import type { ContentItem } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/**
 * Characters of a text, its markup included, at which its page reaches 85 % of its budget
 * (lib/static-html/weights/budgets.ts): measured on every page of one clinic, a character takes 0.6 to
 * 0.85 bytes, beside some 6.5 kB of every page.
 */
const room: Partial<Record<ContentItem['type'], number>> = {
  Page: 11_000,
  Condition: 11_000,
  Location: 11_000,
  Question: 2700,
};

/** Only a warning: the build refuses a page that is longer by a fifth. */
export const pageLength: Rule = {
  id: 'page-length',
  severity: 'warning',
  message: 'is nearly as long as its page may be',
  fix: 'move a part of it to a page or an answer of its own, and link to it',
  check: ({ items }) =>
    items.flatMap((item): Finding[] => {
      const most = room[item.type];
      if (most === undefined || !item.markdown) return [];
      const length = item.text.slice(item.text.indexOf('\n---\n', 3) + 5).trim().length;
      if (length <= most) return [];
      const minutes = Math.round(length / 6 / 220);
      const sentence = `this text has ${length.toLocaleString('en')} characters, ${minutes < 2 ? 'much for one answer' : `${minutes} minutes of reading`}, and there is little room left: move a part of it to a page or an answer of its own, and link to it`;
      return [{ file: item.path, sentence }];
    }),
};
