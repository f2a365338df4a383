import { claimRule } from '../../rule-kinds/claim-rule';

export const citedSafety = claimRule({
  id: 'cited-safety',
  message: 'seems to play the risks down, or to say what cannot be said without a source',
  fix: 'leave it out; or name what can go wrong, with its source, as [^its-file-name]',
});
