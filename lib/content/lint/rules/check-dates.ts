import { toReviewKey } from '../../checklist/reviews/review-files';
import { type ContentItem, listField } from '../../load/content-item';
import type { Problem } from '../../load/problem';
import { textsIn } from '../../load/texts-in';
import { type Day, daysBetween, isDay } from '../../schemas/day';
import { writtenByReview } from '../../schemas/shared';

/** A review is good for a year; leap years have their day. */
const maxReviewDays = 366;

/** Dates and times that contradict each other, or the calendar. */
export function checkDates(items: readonly ContentItem[], today: Day): Problem[] {
  return items.flatMap((item) => [
    ...checkReview(item),
    ...checkFuture(item, today),
    ...(item.type === 'Location' ? [...checkHours(item), ...checkOverlaps(item)] : []),
  ]);
}

function checkReview(item: ContentItem): Problem[] {
  const there = writtenByReview.filter((field) => item.fields[field] !== undefined);
  const missing = writtenByReview.filter((field) => item.fields[field] === undefined);
  const at = (field = '') => ({ file: item.path, line: item.lineOf([field]) });
  if (there.length > 0 && missing.length > 0) {
    const message = `a review is written by npm run review -- approve ${toReviewKey(item)}, and ${missing.join(' and ')} is missing: run it, or delete ${there.join(' and ')}`;
    return [{ ...at(there[0]), message }];
  }
  const { reviewedOn, reviewDue } = item.fields;
  if (!isDay(reviewedOn) || !isDay(reviewDue)) return [];
  const days = daysBetween(reviewedOn, reviewDue);
  if (days <= 0) {
    const message = `"reviewDue" is ${reviewDue}, which is not after "reviewedOn", ${reviewedOn}: write when the next review is due`;
    return [{ ...at('reviewDue'), words: reviewDue, message }];
  }
  if (days > maxReviewDays) {
    const message = `"reviewDue" is ${reviewDue}, more than a year after the review: write a day within a year of ${reviewedOn}`;
    return [{ ...at('reviewDue'), words: reviewDue, message }];
  }
  return [];
}

/** Fields with the day on which somebody did something. */
const pastDay = /(?:^|\.)(?:checkedOn|confirmedOn|nameConfirmedOn|reviewedOn|updatedOn)$/;

/** Only a warning, for it may be the computer's clock that is wrong. */
function checkFuture(item: ContentItem, today: Day): Problem[] {
  return textsIn(item.fields).flatMap(({ path, text }): Problem[] => {
    const field = path.join('.');
    if (!pastDay.test(field) || !isDay(text) || daysBetween(today, text) <= 1) return [];
    const message = `"${field}" is ${text}, which has not come yet: write the day on which it was done`;
    const line = item.lineOf(path);
    return [{ file: item.path, line, severity: 'warning', words: text, message }];
  });
}

function checkHours(item: ContentItem): Problem[] {
  return listField(item, 'hours').flatMap((entry, index): Problem[] => {
    const { opens, closes } = (entry ?? {}) as { opens?: unknown; closes?: unknown };
    if (!isTime(opens) || !isTime(closes) || opens < closes) return [];
    const message = `this place closes at ${closes}, which is not after it opens, at ${opens}: mend one of them`;
    return [
      { file: item.path, line: item.lineOf(['hours', index, 'closes']), words: closes, message },
    ];
  });
}

/** The same day in two rows may be a break at noon, but not twice the same hours. */
function checkOverlaps(item: ContentItem): Problem[] {
  const rows = listField(item, 'hours').flatMap((entry, index) => {
    const { days, opens, closes } = (entry ?? {}) as Record<string, unknown>;
    const names = Array.isArray(days) ? days.map(String) : [];
    return isTime(opens) && isTime(closes)
      ? names.map((day) => ({ day, opens, closes, index }))
      : [];
  });
  return rows.flatMap(({ day, opens, closes, index }, at): Problem[] => {
    const earlier = rows
      .slice(0, at)
      .find((row) => row.day === day && row.opens < closes && opens < row.closes);
    if (!earlier) return [];
    const message = `${day} stands here twice, from ${earlier.opens} and from ${opens}: take it out of one of them`;
    return [{ file: item.path, line: item.lineOf(['hours', index, 'days']), words: day, message }];
  });
}

/** Of equal length, so that they compare as text. */
function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^\d\d:\d\d$/.test(value);
}
