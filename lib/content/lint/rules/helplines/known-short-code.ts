import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import { explainShortCode } from '../../values/phone-plans';

/** Only a warning: nobody has a list of every short code. */
export const knownShortCode: Rule = {
  id: 'known-short-code',
  showsFormerLine: true,
  severity: 'warning',
  message: 'is no short number that is known there',
  fix: 'compare it with where it is published, digit by digit, and call it',
  check: ({ allItems }) =>
    itemsOf(allItems, 'Clinic').flatMap((item) => {
      const { country = '', emergency, helplines } = item.data;
      const others = (emergency?.others ?? []).map((line, index) => ({
        path: ['emergency', 'others', index, 'phone'],
        number: line?.phone,
        use: 'ambulance' as const,
      }));
      const messages = (helplines ?? []).map((line, index) => ({
        path: ['helplines', index, 'sms'],
        number: line?.sms,
        use: 'sms' as const,
      }));
      return [...others, ...messages].flatMap(({ path, number, use }): Finding[] => {
        const problem = number === undefined ? undefined : explainShortCode(number, country, use);
        if (problem === undefined) return [];
        const sentence = `${problem}: ${knownShortCode.fix}`;
        return [{ file: item.path, line: item.lineOf(path), words: number, sentence }];
      });
    }),
};
