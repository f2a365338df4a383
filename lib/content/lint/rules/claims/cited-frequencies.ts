import { claimRule } from '../../rule-kinds/claim-rule';

export const citedFrequencies = claimRule({
  id: 'cited-frequencies',
  message: 'seems to say how many it helps, without a source',
  fix: 'leave it out; or say how many of how many people, and cite it in the same sentence, as [^its-file-name]; what speaks of something else needs other words',
});
