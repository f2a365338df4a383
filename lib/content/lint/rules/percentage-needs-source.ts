import { claimRule } from '../claim-rule';

export const percentageNeedsSource = claimRule({
  id: 'percentage-needs-source',
  message: 'is a share of people without a source',
  fix: 'cite its source in the same sentence, as [^its-file-name], or leave the number out',
  honestWhen: ['asked', 'sourced', 'denied', 'critical'],
});
