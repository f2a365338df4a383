import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** Where people say what they like. */
const social =
  /(?:^|[/.])(?:facebook|fb|instagram|tiktok|twitter|x|youtube|youtu|reddit|linkedin|whatsapp|wa|t|telegram|pinterest|threads|quora|medium|substack|blogspot|wordpress)\.(?:com|be|me|net)(?:[/:]|$)|\b(?:facebook|instagram|tiktok|youtube|reddit|whatsapp|linkedin|quora|blog|newsletter|brochure|advert)\b/i;

/** Encyclopaedias that anybody may change, and what writes by itself. */
const unsigned = /\b(?:wikipedia|chatgpt|copilot)\b/i;

/** What is printed somewhere that can be looked up. */
const printed: readonly (string | undefined)[] = ['trial', 'review', 'study', 'guideline'];

/** Only a warning: a regulator, too, writes a page on such a site. */
export const sourceKind: Rule = {
  id: 'source-kind',
  severity: 'warning',
  message: 'does not seem to be where a work of this kind is published',
  fix: 'cite the paper itself, with its doi or pmid, or write the kind that it is',
  check: ({ allItems }) =>
    itemsOf(allItems, 'Source').flatMap((item): Finding[] => {
      const { kind, doi, pmid } = item.data;
      const find = (pattern: RegExp, fields: readonly ('publication' | 'url' | 'authors')[]) => {
        const field = fields.find((one) => pattern.test(item.data[one] ?? ''));
        return field && { words: item.data[field] ?? '', line: item.lineOf([field]) };
      };
      const author = find(unsigned, ['publication', 'url', 'authors']);
      if (author) {
        const sentence = `"${author.words}" is no source: nobody answers for what it says; cite what it was written from`;
        return [{ file: item.path, ...author, sentence }];
      }
      const place = find(social, ['publication', 'url']);
      if (!printed.includes(kind) || doi !== undefined || pmid !== undefined || !place) return [];
      const sentence = `"${place.words}" does not seem to be where a ${kind} is published: ${sourceKind.fix}`;
      return [{ file: item.path, ...place, sentence }];
    }),
};
