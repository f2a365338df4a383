import { claimRule } from '../../rule-kinds/claim-rule';

export const citedTiming = claimRule({
  id: 'cited-timing',
  message: 'seems to say how fast it helps or for how long, without a source',
  fix: 'cite a study in the same sentence, as [^its-file-name], or leave the time out',
});
