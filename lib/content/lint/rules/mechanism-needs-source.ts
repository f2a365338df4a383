import { claimRule } from '../claim-rule';

export const mechanismNeedsSource = claimRule({
  id: 'mechanism-needs-source',
  message: 'tells an idea about the brain as a fact',
  fix: 'say that how it works is not fully understood, or cite what was found, and in whom',
  honestWhen: [
    'asked',
    'sourced',
    'denied',
    'hedged',
    'partial',
    'conditional',
    'critical',
    'balanced',
  ],
});
