import type { Rule } from '../../rule';
import { boldSyntax } from './bold-syntax';
import { calloutSyntax } from './callout-syntax';
import { headingSyntax } from './heading-syntax';
import { linkSyntax } from './link-syntax';
import { listSyntax } from './list-syntax';
import { markSpacing } from './mark-spacing';
import { pictureSyntax } from './picture-syntax';
import { tableSyntax } from './table-syntax';
import { tokenSyntax } from './token-syntax';
import { underlinedHeading } from './underlined-heading';

export const syntaxRules: readonly Rule[] = [
  boldSyntax,
  calloutSyntax,
  headingSyntax,
  linkSyntax,
  listSyntax,
  markSpacing,
  pictureSyntax,
  tableSyntax,
  tokenSyntax,
  underlinedHeading,
];
