import type { Rule } from '../../rule';
import { cutValue } from './cut-value';
import { fieldSchema } from './field-schema';
import { figureValue } from './figure-value';
import { holidayDay } from './holiday-day';
import { noFutureDays } from './no-future-days';
import { oneSentenceMeaning } from './one-sentence-meaning';
import { openingHours } from './opening-hours';
import { periodDays } from './period-days';
import { placesToReadOn } from './places-to-read-on';
import { plausibleDays } from './plausible-days';
import { replyBlanks } from './reply-blanks';
import { replyPromise } from './reply-promise';
import { reviewDates } from './review-dates';
import { settledPoints } from './settled-points';
import { themeContrast } from './theme-contrast';
import { wholeReview } from './whole-review';

export const fieldsRules: readonly Rule[] = [
  cutValue,
  fieldSchema,
  figureValue,
  holidayDay,
  noFutureDays,
  oneSentenceMeaning,
  openingHours,
  periodDays,
  placesToReadOn,
  plausibleDays,
  replyBlanks,
  replyPromise,
  reviewDates,
  settledPoints,
  themeContrast,
  wholeReview,
];
