import { claimRule } from '../../rule-kinds/claim-rule';

export const citedMechanisms = claimRule({
  id: 'cited-mechanisms',
  message: 'seems to say how it works, without a source',
  fix: 'leave it out; or cite it in the same sentence, as [^its-file-name], and say that it is not fully understood',
});
