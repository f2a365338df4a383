import { fromProblems } from '../../from-problems';
import type { Rule } from '../../rule';
import { checkChances } from '../../wording/check-chances';

export const citedChances: Rule = {
  id: 'cited-chances',
  severity: 'error',
  message: 'is a chance without a source',
  fix: 'cite one in the same sentence, as [^its-file-name], or leave the number out',
  check: ({ items, facts }) => fromProblems(checkChances(items, facts.locale)),
};
