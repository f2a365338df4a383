import type { Rule } from '../../rule';
import { compareLines } from '../../values/sourced-lines';

const always =
  /\b(?:day and night|24 ?hours|24[/-]7|round the clock|around the clock|at any (?:time|hour))\b/i;

/** Only a warning: a line may have other hours since. */
export const sourcedTimes: Rule = {
  id: 'sourced-times',
  severity: 'warning',
  message: 'is not when its source says that the line answers',
  fix: 'open the source and compare; correct the line, or the finding of the source',
  check: ({ allItems }) =>
    compareLines(allItems, ({ when }, finding) => {
      const [said] = always.exec(finding) ?? [];
      if (when === undefined || said === undefined || always.test(when)) return undefined;
      return { field: 'when', words: when, here: `answers "${when}"`, there: `"${said}"` };
    }),
};
