import { claimRule } from '../claim-rule';

export const chanceNeedsSource = claimRule({
  id: 'chance-needs-source',
  message: 'is a chance without a source',
  fix: 'cite its source in the same sentence, as [^its-file-name], or leave the number out',
  honestWhen: ['asked', 'sourced', 'denied', 'critical'],
});
