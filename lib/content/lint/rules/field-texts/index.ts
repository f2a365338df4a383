import type { Rule } from '../../rule';
import { noMarkupInFields } from './no-markup-in-fields';
import { noSampleText } from './no-sample-text';
import { pairedQuotes } from './paired-quotes';
import { straightQuotes } from './straight-quotes';
import { tokensInFields } from './tokens-in-fields';

export const fieldTextsRules: readonly Rule[] = [
  noMarkupInFields,
  noSampleText,
  pairedQuotes,
  straightQuotes,
  tokensInFields,
];
