import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** Words that leave a gain open, or say for whom it is one. */
const hedge =
  /\b(?:can|may|might|could|some|sometimes|more|most|often|fewer|less|many|not|no|none|perhaps|about|minority|few|seldom|rarely|usually|likely|probably|\d+|half|for now|little)\b/i;

/** What judges an option instead of saying what it does. */
const verdict =
  /^\W*(?:useless|worthless|nothing|none|little|great|good|the best|best|excellent|very good|works)\W*$/i;

/** The overview sets the gains of all options side by side: one that is certain, or scorned, decides for its reader. */
export const hedgedGain: Rule = {
  id: 'hedged-gain',
  severity: 'error',
  judgesSentences: true,
  message: 'does not seem to say for whom, or how often',
  fix: 'say it, such as "Can ease symptoms within a day; often not for long."',
  check: ({ items }) =>
    itemsOf(items, 'Option').flatMap(({ path: file, data: { gain }, lineOf }): Finding[] => {
      if (gain === undefined || (hedge.test(gain) && !verdict.test(gain))) return [];
      return [{ file, line: lineOf(['gain']), words: gain }];
    }),
};
