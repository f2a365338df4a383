import type { Rule } from '../../rule';
import { checkedDay } from './checked-day';
import { doiShape } from './doi-shape';
import { sourceKind } from './source-kind';
import { sourcedNumbers } from './sourced-numbers';
import { sourcedResults } from './sourced-results';

export const sourcesRules: readonly Rule[] = [
  checkedDay,
  doiShape,
  sourceKind,
  sourcedNumbers,
  sourcedResults,
];
