import type { Day } from '../../../plan/calendar-day';
import { type ContentItem, itemsOf } from '../../load/content-item';
import { uncheckedSources } from '../../references/sources/unchecked-sources';
import { readUnconfirmed } from '../open-points';
import { toReviewKey } from '../reviews/review-files';
import { type StaleReview, toReviewState } from '../reviews/review-state';
import type { ChecklistItem } from './checklist-item';

/** What a doctor has to confirm, read or open: figures, texts and sources. */
export function launchMedical(
  items: readonly ContentItem[],
  staleReviews: readonly StaleReview[],
  today: Day,
): ChecklistItem[] {
  return [
    ...items.flatMap((item) => toReview(item, staleReviews, today)),
    ...toFigures(items),
    ...toSources(items),
  ];
}

/** Texts that show their review at the foot. */
function toReview(
  item: ContentItem,
  staleReviews: readonly StaleReview[],
  today: Day,
): ChecklistItem[] {
  if (item.markdown === undefined) return [];
  const approve = `npm run review -- approve ${toReviewKey(item)}`;
  const at = { file: item.path, owner: 'doctor' as const, kind: 'Medical review' as const };
  if (item.fields.reviewHash === undefined) {
    return [
      { ...at, message: `no doctor has reviewed this text: have it read, then run ${approve}` },
    ];
  }
  const stale = staleReviews.find((review) => review.item === item);
  if (stale) {
    const line = item.lineOf(['reviewHash']);
    const message = `this has changed since its review on ${String(item.fields.reviewedOn)}: have the difference read, then run ${approve}`;
    return [{ ...at, line, message, details: stale.difference }];
  }
  const review = toReviewState(item, today);
  if (review.kind !== 'overdue') return [];
  const message = `its review was due on ${review.due}: have it read again, then run ${approve}`;
  return [{ ...at, line: item.lineOf(['reviewDue']), message }];
}

function toFigures(items: readonly ContentItem[]): ChecklistItem[] {
  return itemsOf(items, 'Figures').flatMap((item) =>
    readUnconfirmed(item.data.figures, 'figures').flatMap(
      ({ path, entry, points }): ChecklistItem[] => {
        const { label, displayText, owner } = entry;
        const value = `"${label}: ${displayText}"`;
        const at = { file: item.path, kind: 'Unconfirmed figures' as const };
        if (points.length > 0) {
          return points.map((point) => ({
            ...at,
            line: item.lineOf(point.path),
            owner: point.owner,
            message: `${value}: ${point.what}: find out, then write the day in confirmedOn and delete this point`,
          }));
        }
        return [
          {
            ...at,
            line: item.lineOf([...path, 'confirmedOn']),
            owner: owner === 'clinic' ? 'clinic' : 'doctor',
            message: `${value} is not confirmed: confirm or change it, then write the day in confirmedOn`,
          },
        ];
      },
    ),
  );
}

/** Sources that are cited although nobody has opened the original. */
function toSources(items: readonly ContentItem[]): ChecklistItem[] {
  return [...uncheckedSources(items)].flatMap(([id, source]): ChecklistItem[] => {
    const citing = items.filter((item) =>
      item.markdown?.report.citations.some(({ name }) => name === id),
    );
    if (citing.length === 0) return [];
    const where = citing.map(({ type, name }) => `${type.toLowerCase()} ${name}`).join(', ');
    const message = `nobody has opened the original, and it is cited on ${where}: open it, fix what the site says of it, then write checked: seen`;
    return [
      {
        file: source.path,
        line: source.lineOf(['checked']),
        owner: 'doctor',
        kind: 'Unchecked sources',
        message,
      },
    ];
  });
}
