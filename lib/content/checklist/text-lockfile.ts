import type { Day } from '../../plan/calendar-day';
import type { ContentItem } from '../load/content-item';
import type { ContentFolder } from '../load/files/read-folder';
import { readList } from '../load/files/sort-files';
import { isPublished } from '../load/read-items';
import { toReviewKey } from './reviews/review-files';
import {
  type ReviewSources,
  readReviewSources,
  toReviewHash,
  toReviewText,
} from './reviews/review-text';

/**
 * Each published text, one on a line, with the day on which it was last changed and the hash of what the
 * reader saw then: `faq/cost 2026-11-26 9f86d081884c7d65`. So the check can tell that a text has changed.
 */
export const textLockfileName = 'texts.lock';

type RecordedText = { updatedOn: Day; hash: string };

/** By the text's name, such as `faq/cost`. */
export type RecordedTexts = ReadonlyMap<string, RecordedText>;

/** What is recorded in a folder; `undefined` where there is no such file. */
export function readRecordedTexts(folder: ContentFolder): RecordedTexts | undefined {
  const list = readList(folder, textLockfileName);
  if (!list) return undefined;
  const texts = new Map<string, RecordedText>();
  // Of two lines for one text, left by a merge, the later day is the later one in the alphabet.
  for (const line of [...list.lines].sort()) {
    const [key = '', updatedOn = '', hash = ''] = line.split(' ');
    if (hash !== '') texts.set(key, { updatedOn, hash });
  }
  return texts;
}

/** A text that is not any more what was recorded, under a new day, and does not say what has changed. */
type UnnotedChange = { item: ContentItem; recordedOn: Day; updatedOn: Day };

/** Finds changes that the reader is not told of. A text that keeps its `updatedOn` was not changed for the reader. */
export function findUnnotedChanges(
  items: readonly ContentItem[],
  recorded: RecordedTexts,
): UnnotedChange[] {
  let sources: ReviewSources | undefined;
  return items.filter(isPublished).flatMap((item) => {
    const before = recorded.get(toReviewKey(item));
    const updatedOn = updatedOnOf(item);
    if (!before || updatedOn === undefined || updatedOn <= before.updatedOn) return [];
    if (changeDaysOf(item).some((day) => day > before.updatedOn)) return [];
    sources ??= readReviewSources(items);
    const hash = toReviewHash(toReviewText(item, sources));
    return hash === before.hash ? [] : [{ item, recordedOn: before.updatedOn, updatedOn }];
  });
}

/**
 * The lockfile as it should be now: new texts are recorded, gone ones are not any more, and one that says
 * what has changed is recorded as it is now. Others stay as they were, so that the check goes on asking.
 */
export function toTextLockfile(items: readonly ContentItem[], recorded: RecordedTexts): string {
  const sources = readReviewSources(items);
  const unnoted = new Set(findUnnotedChanges(items, recorded).map(({ item }) => item));
  const lines = items.filter(isPublished).flatMap((item) => {
    const updatedOn = updatedOnOf(item);
    if (updatedOn === undefined) return [];
    const key = toReviewKey(item);
    const before = recorded.get(key);
    if (before && (unnoted.has(item) || before.updatedOn === updatedOn)) {
      return [`${key} ${before.updatedOn} ${before.hash}`];
    }
    return [`${key} ${updatedOn} ${toReviewHash(toReviewText(item, sources))}`];
  });
  return lines
    .sort()
    .map((line) => `${line}\n`)
    .join('');
}

function updatedOnOf({ markdown, fields }: ContentItem): Day | undefined {
  return markdown && typeof fields.updatedOn === 'string' ? fields.updatedOn : undefined;
}

/** The days of its changes, as far as they can be read. */
function changeDaysOf({ data }: ContentItem): Day[] {
  const changes = 'changes' in data ? (data.changes ?? []) : [];
  return changes.flatMap((change) => change?.day ?? []);
}
