import type { Rule } from '../../rule';
import { changeDays } from './change-days';
import { checkedSince } from './checked-since';
import { keptCitation } from './kept-citation';
import { keptFacts } from './kept-facts';
import { keptHelp } from './kept-help';
import { keptLink } from './kept-link';
import { keptSense } from './kept-sense';
import { notedChange } from './noted-change';

export const changesRules: readonly Rule[] = [
  changeDays,
  checkedSince,
  keptCitation,
  keptFacts,
  keptHelp,
  keptLink,
  keptSense,
  notedChange,
];
