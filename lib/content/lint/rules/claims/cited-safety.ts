import { claimRule } from '../../rule-kinds/claim-rule';

export const citedSafety = claimRule({
  id: 'cited-safety',
  message: 'plays the risks down, or says what cannot be said without a source',
  fix: 'name what can go wrong, with its source, as [^its-file-name]',
});
