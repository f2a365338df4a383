import type { Rule } from '../../rule';
import { boldHeading } from './bold-heading';
import { calloutSyntax } from './callout-syntax';
import { headingSyntax } from './heading-syntax';
import { listSyntax } from './list-syntax';
import { pictureSyntax } from './picture-syntax';
import { tableSyntax } from './table-syntax';

export const blocksRules: readonly Rule[] = [
  boldHeading,
  calloutSyntax,
  headingSyntax,
  listSyntax,
  pictureSyntax,
  tableSyntax,
];
