import type { Rule } from '../../rule';
import { fieldSchema } from './field-schema';
import { holidayDay } from './holiday-day';
import { noFutureDays } from './no-future-days';
import { noMarkupInFields } from './no-markup-in-fields';
import { noSampleText } from './no-sample-text';
import { oneSentenceMeaning } from './one-sentence-meaning';
import { openingHours } from './opening-hours';
import { pairedQuotes } from './paired-quotes';
import { placesToReadOn } from './places-to-read-on';
import { reviewDates } from './review-dates';
import { settledPoints } from './settled-points';
import { straightQuotes } from './straight-quotes';
import { tokensInFields } from './tokens-in-fields';
import { wholeReview } from './whole-review';

export const fieldsRules: readonly Rule[] = [
  fieldSchema,
  holidayDay,
  noFutureDays,
  noMarkupInFields,
  noSampleText,
  oneSentenceMeaning,
  openingHours,
  pairedQuotes,
  placesToReadOn,
  reviewDates,
  settledPoints,
  straightQuotes,
  tokensInFields,
  wholeReview,
];
