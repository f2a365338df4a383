import type { Rule } from '../../rule';
import { always, compareLines } from '../../values/sourced-lines';

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
