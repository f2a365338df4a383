import type { ReviewView } from '@/lib/views/page-foot/review-view';
import { TextChanges } from '../changes/text-changes';

/** When the text was last changed and medically reviewed, or that its review is pending; what has changed. */
export function ReviewNote({ review }: { review: ReviewView }) {
  return (
    <>
      <TextChanges changes={review.changes} />
      <p className="mt-4 max-w-measure text-base text-muted">
        {review.updated} {review.isReviewed ? review.reviewed : <strong>{review.reviewed}</strong>}
      </p>
    </>
  );
}
