import type { Rule } from '../../rule';
import { changedFinding } from './changed-finding';
import { checkedDay } from './checked-day';
import { doiShape } from './doi-shape';
import { sourceKind } from './source-kind';
import { sourcedNumbers } from './sourced-numbers';
import { sourcedResults } from './sourced-results';
import { toldChances } from './told-chances';

export const sourcesRules: readonly Rule[] = [
  changedFinding,
  checkedDay,
  doiShape,
  sourceKind,
  sourcedNumbers,
  sourcedResults,
  toldChances,
];
