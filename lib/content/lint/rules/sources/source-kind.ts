import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** Where people say what they like. */
const social =
  /(?:^|[/.])(?:facebook|fb|instagram|tiktok|twitter|x|youtube|youtu|reddit|linkedin|whatsapp|wa|t|telegram|pinterest|threads|quora|medium|substack|blogspot|wordpress)\.(?:com|be|me|net)(?:[/:]|$)|\b(?:facebook|instagram|tiktok|youtube|reddit|whatsapp|linkedin|quora|blog|forum|newsletter|brochure|advert)\b/i;

/** Encyclopaedias that anybody may change, and what writes by itself. */
const unsigned = /\b(?:wikipedia|chatgpt|copilot)\b/i;

/** What is printed somewhere that can be looked up. */
const printed: readonly (string | undefined)[] = ['trial', 'review', 'study', 'guideline'];

/** Only a warning: a regulator, too, writes a page on such a site. */
export const sourceKind: Rule = {
  id: 'source-kind',
  severity: 'warning',
  message: 'is nowhere that a work of this kind is published',
  fix: 'cite the paper itself, with its doi or pmid, or write the kind that it is',
  check: ({ allItems }) =>
    itemsOf(allItems, 'Source').flatMap((item): Finding[] => {
      const { publication = '', url = '', kind, doi, pmid } = item.data;
      const place = [publication, url].find((one) => social.test(one));
      const author = [publication, url, item.data.authors ?? ''].find((one) => unsigned.test(one));
      if (author !== undefined) {
        const sentence = `"${author}" is no source: nobody answers for what it says; cite what it was written from`;
        return [{ file: item.path, line: item.lineOf(['publication']), words: author, sentence }];
      }
      if (!printed.includes(kind) || doi !== undefined || pmid !== undefined) return [];
      if (place === undefined) return [];
      const sentence = `"${place}" is nowhere that a ${kind} is published: ${sourceKind.fix}`;
      return [{ file: item.path, line: item.lineOf(['kind']), words: place, sentence }];
    }),
};
