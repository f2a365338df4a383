import { claimRule } from '../../rule-kinds/claim-rule';

export const citedComparisons = claimRule({
  id: 'cited-comparisons',
  message: 'compares without a source',
  fix: 'cite a study in the same sentence, as [^its-file-name], or say that it is not known',
});
