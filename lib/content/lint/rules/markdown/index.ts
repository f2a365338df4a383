import type { Rule } from '../../rule';
import { headingLevels } from './heading-levels';
import { noAnswerHeadings } from './no-answer-headings';
import { noFootnotes } from './no-footnotes';
import { noHtml } from './no-html';
import { noIndentedCode } from './no-indented-code';
import { textRequired } from './text-required';
import { tokenPlace } from './token-place';

export const markdownRules: readonly Rule[] = [
  headingLevels,
  noAnswerHeadings,
  noFootnotes,
  noHtml,
  noIndentedCode,
  textRequired,
  tokenPlace,
];
