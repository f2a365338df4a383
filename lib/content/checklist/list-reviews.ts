import { formatProblem } from '../lint/report/format-problem';
import { maxAges } from '../lint/rules/check-ages';
import type { ContentItem } from '../load/content-item';
import { type Day, daysBetween, isDay } from '../schemas/day';
import type { StaleReview } from './reviews/find-stale-reviews';

/** What waits for somebody's review or confirmation, under one heading. */
export type ReviewGroup = { heading: string; lines: string[] };

/**
 * Every review and confirmation that is due, soon or long ago, with who gives it. Empty groups stay,
 * so that nobody wonders whether they were looked at.
 */
export function listReviews(
  items: readonly ContentItem[],
  staleReviews: readonly StaleReview[],
  today: Day,
): ReviewGroup[] {
  const texts = items.filter(({ markdown }) => markdown !== undefined);
  const reviewed = texts.flatMap((item) => {
    const { reviewDue, reviewedBy, reviewedOn } = item.fields;
    if (!isDay(reviewDue) || reviewedBy === undefined || reviewedOn === undefined) return [];
    const line = toLine(item, ['reviewDue'], `${reviewDue}, by ${String(reviewedBy)}`);
    return [{ line, item, daysLeft: daysBetween(today, reviewDue) }];
  });
  const due = (from: number, to: number) =>
    reviewed
      .filter(({ daysLeft }) => daysLeft >= from && daysLeft <= to)
      .sort((a, b) => a.daysLeft - b.daysLeft)
      .map(({ line }) => line);
  const { reviewUrgent, reviewWarning } = maxAges;
  const never = texts.filter((item) => !reviewed.some((known) => known.item === item));
  return [
    { heading: 'Changed since the review', lines: staleReviews.flatMap(toStaleLines) },
    { heading: 'Overdue', lines: due(Number.NEGATIVE_INFINITY, -1) },
    { heading: `Due within ${reviewUrgent} days`, lines: due(0, reviewUrgent) },
    { heading: `Due within ${reviewWarning} days`, lines: due(reviewUrgent + 1, reviewWarning) },
    { heading: 'Never reviewed', lines: never.map(({ path }) => path) },
  ];
}

function toStaleLines({ item, difference }: StaleReview): string[] {
  const { reviewedOn, reviewedBy } = item.fields;
  const review = `reviewed on ${String(reviewedOn)} by ${String(reviewedBy)}`;
  return [toLine(item, ['reviewHash'], review), ...difference.map((line) => `    ${line}`)];
}

function toLine(item: ContentItem, path: readonly PropertyKey[], message: string): string {
  return formatProblem({ file: item.path, line: item.lineOf(path), message });
}
