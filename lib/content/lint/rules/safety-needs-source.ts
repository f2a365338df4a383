import { claimRule } from '../claim-rule';

export const safetyNeedsSource = claimRule({
  id: 'safety-needs-source',
  message: 'says how safe it is, without a source',
  fix: 'name what can go wrong, with its source',
  honestWhen: [
    'asked',
    'sourced',
    'denied',
    'hedged',
    'partial',
    'conditional',
    'critical',
    'balanced',
    'instruction',
    'other-treatment',
  ],
});
