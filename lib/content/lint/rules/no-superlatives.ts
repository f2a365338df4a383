import { claimRule } from '../claim-rule';

export const noSuperlatives = claimRule({
  id: 'no-superlatives',
  message: 'praises instead of informing',
  fix: 'delete it, or say what is offered or what a study found',
  honestWhen: ['asked', 'denied', 'critical'],
});
