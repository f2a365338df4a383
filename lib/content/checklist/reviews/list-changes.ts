import type { ContentItem } from '../../load/content-item';
import { toReviewKey } from './review-files';
import { readReviewSources, toReviewText } from './review-text';
import { weighDifference } from './weigh-difference';

/** How what readers see of a text has changed. */
export type TextChange = { key: string; difference: string[] };

/**
 * Every text that reads differently from an earlier version of the content, or is new.
 *
 * @param before the items of the earlier version
 */
export function listChanges(
  before: readonly ContentItem[],
  now: readonly ContentItem[],
): TextChange[] {
  const oldSources = readReviewSources(before);
  const sources = readReviewSources(now);
  const oldTexts = new Map(
    before
      .filter(({ markdown }) => markdown)
      .map((item) => [toReviewKey(item), toReviewText(item, oldSources)]),
  );
  return now
    .filter(({ markdown }) => markdown)
    .map((item) => {
      const key = toReviewKey(item);
      return {
        key,
        difference: weighDifference(oldTexts.get(key) ?? '', toReviewText(item, sources)),
      };
    })
    .filter(({ difference }) => difference.length > 0);
}
