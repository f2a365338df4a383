import { claimRule } from '../claim-rule';

export const speedNeedsSource = claimRule({
  id: 'speed-needs-source',
  message: 'says how fast it works or how long it lasts, without a source',
  fix: 'cite a study in the same sentence, or say that nobody can predict it',
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
