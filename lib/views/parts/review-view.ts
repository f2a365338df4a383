import type { Content, Page } from '@/lib/content/content';
import { formatDay } from '../text/formats';
import { toReviewerName } from './people-view';

/** When a text was last changed and reviewed, in words. */
export type ReviewView = {
  updated: string;
  reviewed: string;
  /** Whether a doctor has reviewed the text as it is now. */
  isReviewed: boolean;
};

export function toReviewView(
  text: Pick<Page, 'updatedOn' | 'reviewedBy' | 'reviewedOn' | 'reviewDue' | 'isReviewStale'>,
  content: Content,
): ReviewView {
  const { clinic } = content;
  const updated = `Last changed on ${formatDay(text.updatedOn, clinic)}.`;
  if (!text.reviewedBy || !text.reviewedOn) {
    return { updated, reviewed: 'Medical review: pending.', isReviewed: false };
  }
  const due = text.reviewDue ? ` Next review by ${formatDay(text.reviewDue, clinic)}.` : '';
  const changed = text.isReviewStale ? ' Changed since its medical review.' : '';
  return {
    updated,
    reviewed: `Medical review: ${toReviewerName(text.reviewedBy, content)}, ${formatDay(text.reviewedOn, clinic)}.${due}${changed}`,
    isReviewed: !text.isReviewStale,
  };
}
