import type { Content, Page } from '@/lib/content/content';
import { formatDay } from './formats';

/** When a text was last changed and reviewed, in words. */
export type ReviewView = { updated: string; reviewed: string; isReviewed: boolean };

export function toReviewView(
  text: Pick<Page, 'updatedOn' | 'reviewedBy' | 'reviewedOn' | 'reviewDue'>,
  { clinic }: Content,
): ReviewView {
  const updated = `Last changed on ${formatDay(text.updatedOn, clinic)}.`;
  if (!text.reviewedBy || !text.reviewedOn) {
    return { updated, reviewed: 'Medical review: pending.', isReviewed: false };
  }
  const due = text.reviewDue ? ` Next review by ${formatDay(text.reviewDue, clinic)}.` : '';
  return {
    updated,
    reviewed: `Medical review: ${text.reviewedBy}, ${formatDay(text.reviewedOn, clinic)}.${due}`,
    isReviewed: true,
  };
}
