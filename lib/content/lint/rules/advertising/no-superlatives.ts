import { claimRule } from '../../rule-kinds/claim-rule';

export const noSuperlatives = claimRule({
  id: 'no-superlatives',
  message: 'seems to praise, or to say that nothing is better',
  fix: 'say what is offered, without praise',
});
