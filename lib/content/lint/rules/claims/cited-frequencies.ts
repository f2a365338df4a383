import { claimRule } from '../../rule-kinds/claim-rule';

export const citedFrequencies = claimRule({
  id: 'cited-frequencies',
  message: 'says how many it helps, without a source',
  fix: 'say how many of how many people, and cite it in the same sentence, as [^its-file-name]',
});
