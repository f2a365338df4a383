import { type ReviewState, toReviewState } from '../../../checklist/reviews/review-state';
import type { Finding, Rule } from '../../rule';

export const reviewAge: Rule = {
  id: 'review-age',
  severity: 'warning',
  message: 'has a review that is due soon, or was',
  fix: 'have it read, then run npm run review -- approve',
  check: ({ items, today }) =>
    items.flatMap((item): Finding[] => {
      const review = toReviewState(item, today);
      if (review.kind === 'none' || review.kind === 'good' || review.due <= review.on) return [];
      const sentence = `the review by ${review.by} ${explainDue(review)}: have it read, then run npm run review -- approve`;
      return [{ file: item.path, line: item.lineOf(['reviewDue']), sentence }];
    }),
};

function explainDue({ kind, daysLeft }: Exclude<ReviewState, { kind: 'none' }>): string {
  if (kind === 'overdue') return `was due ${-daysLeft} days ago`;
  return `is due in ${daysLeft} days${kind === 'due soon' ? ', which is soon' : ''}`;
}
