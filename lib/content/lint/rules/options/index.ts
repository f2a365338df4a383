import type { Rule } from '../../rule';
import { comparedResults } from './compared-results';
import { hedgedGain } from './hedged-gain';
import { knownDecision } from './known-decision';
import { optionBalance } from './option-balance';
import { optionSectionsRule } from './option-sections';
import { outOf100 } from './out-of-100';
import { possibleResults } from './possible-results';

export const optionsRules: readonly Rule[] = [
  comparedResults,
  hedgedGain,
  knownDecision,
  optionBalance,
  optionSectionsRule,
  outOf100,
  possibleResults,
];
