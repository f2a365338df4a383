import { claimRule } from '../claim-rule';

export const comparisonNeedsSource = claimRule({
  id: 'comparison-needs-source',
  message: 'compares treatments without a source',
  fix: 'give both results with their source, or leave the comparison out',
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
