import { claimRule } from '../../rule-kinds/claim-rule';

export const citedChances = claimRule({
  id: 'cited-chances',
  message: 'seems to be a chance, without a source',
  fix: 'cite one in the same sentence, as [^its-file-name], or leave the number out',
});
