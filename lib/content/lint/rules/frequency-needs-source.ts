import { claimRule } from '../claim-rule';

export const frequencyNeedsSource = claimRule({
  id: 'frequency-needs-source',
  message: 'says how many people it helps, without a source',
  fix: 'give the numbers of a study with its source, or leave it out',
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
