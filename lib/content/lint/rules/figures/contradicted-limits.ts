import type { Rule } from '../../rule';
import { findContradictions } from '../../values/figures/contradictions';

/** What keeps people safe on the day; whatever leaves a doubt is told by `contradicted-figures`. */
export const contradictedLimits: Rule = {
  id: 'contradicted-limits',
  severity: 'error',
  judgesSentences: true,
  message: 'is not the limit that figures.yaml has',
  fix: 'write the token that prints it, or say whose number it is, with its source',
  check: (context) =>
    findContradictions(context).flatMap(({ isGrave, ...found }) => (isGrave ? [found] : [])),
};
