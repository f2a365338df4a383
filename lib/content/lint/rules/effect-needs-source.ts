import { claimRule } from '../claim-rule';

export const effectNeedsSource = claimRule({
  id: 'effect-needs-source',
  message: 'says what the treatment does, without a source',
  fix: 'cite a study in the same sentence, as [^its-file-name], or say in whom it was seen and that it may not help',
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
