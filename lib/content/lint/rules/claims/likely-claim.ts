import type { Rule } from '../../rule';
import { findLikely } from '../../rule-kinds/find-likely';

/** No phrase of a rule is in the sentence: its words alone tell, and these do not say which claim it is. */
export const likelyClaim: Rule = {
  id: 'likely-claim',
  severity: 'error',
  message: 'may be read as a claim or as advertising, going by its words alone',
  fix: 'if it says something of the treatment, cite its source in the same sentence, as [^its-file-name]; if it praises or promises, leave it out; if neither, say it in other words, or write an entry into allowed.yaml',
  check: (context) => findLikely(likelyClaim, 'surely', context),
};
