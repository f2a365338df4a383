import type { Rule } from '../../rule';
import { holidayDay } from './holiday-day';
import { namedHoliday } from './named-holiday';
import { noFutureDays } from './no-future-days';
import { openingHours } from './opening-hours';
import { periodDays } from './period-days';
import { plausibleDays } from './plausible-days';
import { reviewDates } from './review-dates';

export const daysRules: readonly Rule[] = [
  holidayDay,
  namedHoliday,
  noFutureDays,
  openingHours,
  periodDays,
  plausibleDays,
  reviewDates,
];
