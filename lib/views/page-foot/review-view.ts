import type { Content, Page } from '@/lib/content/content';
import { toReviewerName } from '../pictures/people-view';
import { formatDay } from '../text/formats';
import { type ChangeView, toChangeViews } from './changes-view';

/** When a text was last changed and reviewed, in words. */
export type ReviewView = {
  updated: string;
  reviewed: string;
  /** Whether a doctor has reviewed the present text. */
  isReviewed: boolean;
  /** What has changed since it was first published, newest first. */
  changes: ChangeView[];
};

type ReviewedText = Pick<
  Page,
  'updatedOn' | 'reviewedBy' | 'reviewedOn' | 'reviewDue' | 'isReviewStale' | 'changes'
>;

export function toReviewView(text: ReviewedText, content: Content): ReviewView {
  return { ...toReview(text, content), changes: toChangeViews(text.changes, content) };
}

function toReview(
  text: ReviewedText,
  content: Content,
): Pick<ReviewView, 'updated' | 'reviewed' | 'isReviewed'> {
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
