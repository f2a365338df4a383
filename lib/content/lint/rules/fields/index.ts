import type { Rule } from '../../rule';
import { cutValue } from './cut-value';
import { fieldSchema } from './field-schema';
import { figureValue } from './figure-value';
import { oneSentenceMeaning } from './one-sentence-meaning';
import { placesToReadOn } from './places-to-read-on';
import { replyPlaceholders } from './reply-placeholders';
import { replyPromise } from './reply-promise';
import { settledPoints } from './settled-points';
import { themeContrast } from './theme-contrast';
import { wholeReview } from './whole-review';

export const fieldsRules: readonly Rule[] = [
  cutValue,
  fieldSchema,
  figureValue,
  oneSentenceMeaning,
  placesToReadOn,
  replyPlaceholders,
  replyPromise,
  settledPoints,
  themeContrast,
  wholeReview,
];
