import { claimRule } from '../../rule-kinds/claim-rule';

export const noCertainty = claimRule({
  id: 'no-certainty',
  message: 'seems to promise certainty',
  fix: 'say what was found, in how many people, and that no one can predict whether it will help',
});
