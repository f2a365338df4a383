import type { Rule } from '../../rule';
import { markSquare } from './mark-square';
import { oneSentenceMeaning } from './one-sentence-meaning';
import { replyParagraphs } from './reply-paragraphs';
import { replyPlaceholders } from './reply-placeholders';
import { replyPromise } from './reply-promise';
import { tellingMeaning } from './telling-meaning';
import { themeContrast } from './theme-contrast';

export const recordsRules: readonly Rule[] = [
  markSquare,
  oneSentenceMeaning,
  replyParagraphs,
  replyPlaceholders,
  replyPromise,
  tellingMeaning,
  themeContrast,
];
