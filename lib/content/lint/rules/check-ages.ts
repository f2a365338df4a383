import { readCalledNumbers, readConfirmedFacts } from '../../checklist/fact-ages';
import type { ContentItem } from '../../load/content-item';
import type { Problem } from '../../load/problem';
import { type Day, daysBetween, isDay } from '../../schemas/day';

/** How old things may become, in days. The stricter ones keep the site from going live. */
export const maxAges = {
  crisisNumberWarning: 31,
  crisisNumberLaunch: 92,
  confirmation: 366,
  reviewWarning: 60,
  reviewUrgent: 30,
} as const;

/** Warns of crisis numbers, confirmed facts and reviews that are about to be too old. */
export function checkAges(items: readonly ContentItem[], today: Day): Problem[] {
  return [
    ...readCalledNumbers(items, today)
      // One that nobody has called yet is on the checklist.
      .filter(({ isCrisis, daysAgo = 0 }) => isCrisis && daysAgo > maxAges.crisisNumberWarning)
      .map(({ item, line, name, daysAgo }) => ({
        file: item.path,
        line,
        severity: 'warning' as const,
        message: `${name} was last called ${daysAgo} days ago: call it, then write the day in checkedOn`,
      })),
    ...readConfirmedFacts(items).flatMap(({ item, path, confirmedOn }): Problem[] => {
      if (confirmedOn === null) return [];
      const daysAgo = daysBetween(confirmedOn, today);
      if (daysAgo <= maxAges.confirmation) return [];
      const message = `this was confirmed ${daysAgo} days ago: ask again, then write the day in ${String(path.at(-1))}`;
      return [{ file: item.path, line: item.lineOf(path), severity: 'warning', message }];
    }),
    ...items.flatMap((item) => checkReviewDue(item, today)),
  ];
}

function checkReviewDue(item: ContentItem, today: Day): Problem[] {
  const { reviewDue, reviewedOn, reviewedBy } = item.fields;
  if (!isDay(reviewDue) || !isDay(reviewedOn) || reviewDue <= reviewedOn) return [];
  const daysLeft = daysBetween(today, reviewDue);
  if (daysLeft > maxAges.reviewWarning) return [];
  const when =
    daysLeft < 0
      ? `was due ${-daysLeft} days ago`
      : daysLeft <= maxAges.reviewUrgent
        ? `is due in ${daysLeft} days, which is soon`
        : `is due in ${daysLeft} days`;
  const message = `the review by ${String(reviewedBy)} ${when}: ask for it, then write the new days in reviewedOn and reviewDue`;
  return [{ file: item.path, line: item.lineOf(['reviewDue']), severity: 'warning', message }];
}
