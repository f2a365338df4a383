import type { Rule } from '../../rule';
import { findLikely } from '../../rule-kinds/find-likely';

/** Only a warning: somebody has published what stood there, and its words tell too little to refuse this. */
export const rewordedClaim: Rule = {
  id: 'reworded-claim',
  severity: 'warning',
  message: 'may say more than what stood there, or something else, going by its words alone',
  fix: 'have a second person read it; if it says something of the treatment, cite its source in the same sentence, as [^its-file-name]; if it does not, say it in other words, or write an entry into allowed.yaml',
  check: (context) => findLikely(rewordedClaim, 'perhaps', context),
};
