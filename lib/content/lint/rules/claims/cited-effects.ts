import { claimRule } from '../../rule-kinds/claim-rule';

export const citedEffects = claimRule({
  id: 'cited-effects',
  message: 'seems to say what the treatment does, without a source',
  fix: 'cite a study in the same sentence, as [^its-file-name], say that it may not help, or leave it out',
});
