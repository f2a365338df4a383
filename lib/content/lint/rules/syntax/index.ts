import type { Rule } from '../../rule';
import { bareUrl } from './bare-url';
import { boldHeading } from './bold-heading';
import { boldSyntax } from './bold-syntax';
import { calloutSyntax } from './callout-syntax';
import { headingSyntax } from './heading-syntax';
import { linkSyntax } from './link-syntax';
import { listSyntax } from './list-syntax';
import { markSpacing } from './mark-spacing';
import { pairedBrackets } from './paired-brackets';
import { pictureSyntax } from './picture-syntax';
import { tableSyntax } from './table-syntax';
import { tokenSyntax } from './token-syntax';

export const syntaxRules: readonly Rule[] = [
  bareUrl,
  boldHeading,
  boldSyntax,
  calloutSyntax,
  headingSyntax,
  linkSyntax,
  listSyntax,
  markSpacing,
  pairedBrackets,
  pictureSyntax,
  tableSyntax,
  tokenSyntax,
];
