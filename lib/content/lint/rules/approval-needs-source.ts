import { claimRule } from '../claim-rule';

export const approvalNeedsSource = claimRule({
  id: 'approval-needs-source',
  message: 'may be read as approval, or as a promise that somebody pays',
  fix: 'say what it is registered for and that this use is off-label, or tell the reader whom to ask',
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
