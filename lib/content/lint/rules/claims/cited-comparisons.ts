import { claimRule } from '../../rule-kinds/claim-rule';

export const citedComparisons = claimRule({
  id: 'cited-comparisons',
  message: 'seems to compare without a source',
  fix: 'cite a study in the same sentence, as [^its-file-name], say that it is not known, or leave it out',
});
