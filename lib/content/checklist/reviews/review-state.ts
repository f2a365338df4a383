import { type Day, daysBetween } from '../../../plan/calendar-day';
import type { ContentItem } from '../../load/content-item';
import { maxAges } from '../max-ages';

/** The state of a text's review. */
export type ReviewState =
  | { kind: 'none' }
  | {
      kind: 'good' | 'due' | 'due soon' | 'overdue';
      by: string;
      on: Day;
      due: Day;
      daysLeft: number;
    };

/** A text that has changed since it was reviewed. */
export type StaleReview = {
  item: ContentItem;
  /** `pages/risks` */
  key: string;
  /** Removed sentences, `- …`, and added ones, `+ …`; what is dangerous to get wrong comes first. */
  difference: string[];
};

/** The only place that decides when a review is due. */
export function toReviewState(item: ContentItem, today: Day): ReviewState {
  if (!('reviewDue' in item.data)) return { kind: 'none' };
  const { reviewDue: due, reviewedBy: by, reviewedOn: on } = item.data;
  if (due === undefined || by === undefined || on === undefined) return { kind: 'none' };
  const daysLeft = daysBetween(today, due);
  return { kind: toKind(daysLeft), by, on, due, daysLeft };
}

function toKind(daysLeft: number): Exclude<ReviewState['kind'], 'none'> {
  if (daysLeft < 0) return 'overdue';
  if (daysLeft <= maxAges.reviewUrgent) return 'due soon';
  return daysLeft <= maxAges.reviewWarning ? 'due' : 'good';
}
