import type { Day } from '../../../plan/calendar-day';
import type { ContentItem } from '../../load/content-item';
import { formatLine } from '../format-line';
import { maxAges } from '../max-ages';
import { type ReviewState, type StaleReview, toReviewState } from './review-state';

/** What is waiting for a review or confirmation, under one heading. */
type ReviewGroup = { heading: string; lines: string[] };

/**
 * Every review and confirmation that is or will be due, with who gives it. Empty groups are kept,
 * to show that they were looked at.
 */
export function listReviews(
  items: readonly ContentItem[],
  staleReviews: readonly StaleReview[],
  today: Day,
): ReviewGroup[] {
  const texts = items
    .filter(({ markdown }) => markdown !== undefined)
    .map((item) => ({ item, review: toReviewState(item, today) }));
  const due = (kind: ReviewState['kind']) =>
    texts
      .flatMap(({ item, review }) => (review.kind === 'none' ? [] : [{ item, review }]))
      .filter(({ review }) => review.kind === kind)
      .sort((a, b) => a.review.daysLeft - b.review.daysLeft)
      .map(({ item, review }) => toLine(item, ['reviewDue'], `${review.due}, by ${review.by}`));
  const never = texts.filter(({ review }) => review.kind === 'none');
  const { reviewUrgent, reviewWarning } = maxAges;
  return [
    { heading: 'Changed since the review', lines: staleReviews.flatMap(toStaleLines) },
    { heading: 'Overdue', lines: due('overdue') },
    { heading: `Due within ${reviewUrgent} days`, lines: due('due soon') },
    { heading: `Due within ${reviewWarning} days`, lines: due('due') },
    { heading: 'Never reviewed', lines: never.map(({ item }) => item.path) },
  ];
}

function toStaleLines({ item, difference }: StaleReview): string[] {
  const { reviewedOn, reviewedBy } = item.fields;
  const review = `reviewed on ${String(reviewedOn)} by ${String(reviewedBy)}`;
  return [toLine(item, ['reviewHash'], review), ...difference.map((line) => `    ${line}`)];
}

function toLine(item: ContentItem, path: readonly PropertyKey[], message: string): string {
  return formatLine({ file: item.path, line: item.lineOf(path), message });
}
