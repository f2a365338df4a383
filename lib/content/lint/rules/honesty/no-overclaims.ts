import { fromProblems } from '../../from-problems';
import type { Rule } from '../../rule';
import { checkClaims } from '../../wording/check-claims';

export const noOverclaims: Rule = {
  id: 'no-overclaims',
  severity: 'error',
  message: 'says more than any study has found, or advertises',
  fix: 'say what was found, in how many people, and cite it',
  check: ({ items, facts }) => fromProblems(checkClaims(items, facts.locale)),
};
