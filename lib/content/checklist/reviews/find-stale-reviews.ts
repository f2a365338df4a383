import { existsSync, readFileSync } from 'node:fs';
import type { ContentItem } from '../../load/content-item';
import { toReviewFile, toReviewKey } from './review-files';
import { readReviewSources, toReviewHash, toReviewText } from './review-text';
import { weighDifference } from './weigh-difference';

/** A text that has changed since it was reviewed. */
export type StaleReview = {
  item: ContentItem;
  /** `pages/risks` */
  key: string;
  /** Removed sentences, `- …`, and added ones, `+ …`; what is dangerous to get wrong comes first. */
  difference: string[];
};

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
      ? weighDifference(readFileSync(file, 'utf8'), now)
      : [`${file} is missing, so the difference cannot be shown: git has it`];
    return [{ item, key, difference }];
  });
}
