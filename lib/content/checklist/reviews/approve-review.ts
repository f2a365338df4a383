import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { ContentItem } from '../../load/content-item';
import { toReviewFile, toReviewKey } from './review-files';
import { type ReviewSources, toReviewHash, toReviewText } from './review-text';

/** Who reviewed a text, when, and until when the review is valid. */
export type Approval = { reviewedBy: string; reviewedOn: string; reviewDue: string };

/** Writes a review into a text's front matter, and the approved text into content/reviews/. */
export function approveReview(
  item: ContentItem,
  approval: Approval,
  sources: ReviewSources,
  contentDir: string,
) {
  const reviewText = toReviewText(item, sources);
  const fields = { ...approval, reviewHash: toReviewHash(reviewText) };
  writeFileSync(item.path, withFields(readFileSync(item.path, 'utf8'), fields));
  const file = toReviewFile(contentDir, toReviewKey(item));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, reviewText);
}

/** The file with these fields in its front matter; every other line stays as it was. */
function withFields(file: string, fields: Record<string, string>): string {
  const end = file.indexOf('\n---', 3);
  const lines = file.slice(0, end).split('\n');
  let isReplaced = false;
  const others = lines.filter((line) => {
    // A value may continue on indented lines below its name.
    if (/^\S/.test(line)) {
      isReplaced = Object.keys(fields).some((key) => line.startsWith(`${key}:`));
    }
    return !isReplaced;
  });
  const written = stringify(fields, { lineWidth: 0 }).trimEnd();
  return `${others.join('\n')}\n${written}${file.slice(end)}`;
}
