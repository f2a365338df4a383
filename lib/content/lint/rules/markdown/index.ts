import type { Rule } from '../../rule';
import { boldSyntax } from './bold-syntax';
import { calloutSyntax } from './callout-syntax';
import { headingLevels } from './heading-levels';
import { headingSyntax } from './heading-syntax';
import { linkSyntax } from './link-syntax';
import { listSyntax } from './list-syntax';
import { noAnswerHeadings } from './no-answer-headings';
import { noFootnotes } from './no-footnotes';
import { noHtml } from './no-html';
import { noImages } from './no-images';
import { noIndentedCode } from './no-indented-code';
import { pictureSyntax } from './picture-syntax';
import { tableSyntax } from './table-syntax';
import { textRequired } from './text-required';
import { tokenPlace } from './token-place';
import { tokenSyntax } from './token-syntax';

export const markdownRules: readonly Rule[] = [
  boldSyntax,
  calloutSyntax,
  headingLevels,
  headingSyntax,
  linkSyntax,
  listSyntax,
  noAnswerHeadings,
  noFootnotes,
  noHtml,
  noImages,
  noIndentedCode,
  pictureSyntax,
  tableSyntax,
  textRequired,
  tokenPlace,
  tokenSyntax,
];
