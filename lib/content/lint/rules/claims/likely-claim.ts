import type { Rule } from '../../rule';
import { findLikely } from '../../rule-kinds/find-likely';

/** No phrase of a rule is in the sentence: its words alone tell, and these do not say which claim it is. */
export const likelyClaim: Rule = {
  id: 'likely-claim',
  severity: 'error',
  message: 'reads like claims or advertising, going by its words alone, which can be wrong',
  fix: 'if it says something of the treatment, cite its source in the same sentence, as [^its-file-name], or say it more carefully; if it praises or promises, leave it out; if neither, say it in other words, or write an entry into allowed.yaml',
  check: (context) => findLikely(likelyClaim, 'surely', context),
};
