import { existsSync, readFileSync } from 'node:fs';
import { toReviewFile, toReviewKey } from '../../checklist/reviews/review-files';
import type { StaleReview } from '../../checklist/reviews/review-state';
import { readReviewSources, toReviewHash, toReviewText } from '../../checklist/reviews/review-text';
import type { ContentItem } from '../../load/content-item';
import { sortChanges } from './change';
import { compareTexts, toLines } from './list-changes';

/** Every reviewed text that has changed since its review. */
export function findStaleReviews(items: readonly ContentItem[], contentDir: string): StaleReview[] {
  const reviewed = items.filter(({ fields }) => typeof fields.reviewHash === 'string');
  if (reviewed.length === 0) return [];
  const sources = readReviewSources(items);
  return reviewed.flatMap((item) => {
    const now = toReviewText(item, sources);
    if (toReviewHash(now) === item.fields.reviewHash) return [];
    const key = toReviewKey(item);
    const file = toReviewFile(contentDir, key);
    const difference = existsSync(file)
      ? sortChanges(compareTexts(item.path, readFileSync(file, 'utf8'), now)).flatMap(toLines)
      : [`${file} is missing, so the difference cannot be shown: git has it`];
    return [{ item, key, difference }];
  });
}
