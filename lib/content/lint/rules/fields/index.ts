import type { Rule } from '../../rule';
import { cutValue } from './cut-value';
import { fieldSchema } from './field-schema';
import { figureValue } from './figure-value';
import { markSquare } from './mark-square';
import { oneSentenceMeaning } from './one-sentence-meaning';
import { placesToReadOn } from './places-to-read-on';
import { replyParagraphs } from './reply-paragraphs';
import { replyPlaceholders } from './reply-placeholders';
import { replyPromise } from './reply-promise';
import { settledPoints } from './settled-points';
import { tellingMeaning } from './telling-meaning';
import { themeContrast } from './theme-contrast';
import { wholeReview } from './whole-review';

export const fieldsRules: readonly Rule[] = [
  cutValue,
  fieldSchema,
  figureValue,
  markSquare,
  oneSentenceMeaning,
  placesToReadOn,
  replyParagraphs,
  replyPlaceholders,
  replyPromise,
  settledPoints,
  tellingMeaning,
  themeContrast,
  wholeReview,
];
