import type { ReviewView } from '@/lib/views/parts/review-view';

/** When the text was last changed and medically reviewed, or that its review is still to come. */
export function ReviewNote({ review }: { review: ReviewView }) {
  return (
    <p className="mt-8 max-w-[65ch] border-t border-line pt-4 text-base text-muted">
      {review.updated} {review.isReviewed ? review.reviewed : <strong>{review.reviewed}</strong>}
    </p>
  );
}
