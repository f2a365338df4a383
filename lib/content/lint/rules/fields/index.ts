import type { Rule } from '../../rule';
import { fieldSchema } from './field-schema';
import { figureValue } from './figure-value';
import { holidayDay } from './holiday-day';
import { noFutureDays } from './no-future-days';
import { oneSentenceMeaning } from './one-sentence-meaning';
import { openingHours } from './opening-hours';
import { placesToReadOn } from './places-to-read-on';
import { reviewDates } from './review-dates';
import { settledPoints } from './settled-points';
import { wholeReview } from './whole-review';

export const fieldsRules: readonly Rule[] = [
  fieldSchema,
  figureValue,
  holidayDay,
  noFutureDays,
  oneSentenceMeaning,
  openingHours,
  placesToReadOn,
  reviewDates,
  settledPoints,
  wholeReview,
];
