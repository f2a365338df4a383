import type { Rule } from '../../rule';
import { bareUrl } from './bare-url';
import { boldSyntax } from './bold-syntax';
import { linkSyntax } from './link-syntax';
import { markSpacing } from './mark-spacing';
import { pairedBrackets } from './paired-brackets';
import { tokenSyntax } from './token-syntax';

export const syntaxRules: readonly Rule[] = [
  bareUrl,
  boldSyntax,
  linkSyntax,
  markSpacing,
  pairedBrackets,
  tokenSyntax,
];
