import { claimRule } from '../../rule-kinds/claim-rule';

export const noLifePromises = claimRule({
  id: 'no-life-promises',
  message: 'seems to promise a new life',
  fix: 'say what was found, in how many people, and cite it, or leave it out',
});
