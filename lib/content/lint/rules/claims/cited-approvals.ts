import { claimRule } from '../../rule-kinds/claim-rule';

export const citedApprovals = claimRule({
  id: 'cited-approvals',
  message: 'seems to say who approves of it, recommends it or pays for it, without a source',
  fix: 'cite it in the same sentence, as [^its-file-name], and say for which use; or say whom to ask',
});
