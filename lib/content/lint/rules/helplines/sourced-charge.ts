import type { Rule } from '../../rule';
import { compareLines } from '../../values/sourced-lines';

const free = /\b(?:free(?:phone| lines?| calls?)?|toll-free|costs? nothing|no charge)\b/i;
const notFree = /\bnot (?:toll-)?free\b|\bcosts? (?:as much as|the same as|R ?\d|\d)/i;

/** Only a warning: a line may have another price since. */
export const sourcedCharge: Rule = {
  id: 'sourced-charge',
  severity: 'warning',
  message: 'is not what its source says that a call costs',
  fix: 'open the source and compare; correct the line, or the finding of the source',
  check: ({ allItems }) =>
    compareLines(allItems, ({ free: isFree }, finding) => {
      const said = notFree.test(finding) ? false : free.test(finding) || undefined;
      if (isFree === undefined || said === undefined || said === isFree) return undefined;
      const inWords = (is: boolean) => (is ? 'free' : 'not free');
      const [here, there] = [`is ${inWords(isFree)}`, inWords(said)];
      return { field: 'free', words: `free: ${isFree}`, here, there };
    }),
};
