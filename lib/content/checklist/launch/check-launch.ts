import type { Day } from '../../../plan/calendar-day';
import type { ContentItem } from '../../load/content-item';
import { compareByPlace } from '../../load/diagnostic';
import { owners } from '../../schemas/fields/fields';
import type { StaleReview } from '../reviews/review-state';
import type { ChecklistItem } from './checklist-item';
import { launchAttorney } from './launch-attorney';
import { launchClinic } from './launch-clinic';
import { launchMedical } from './launch-medical';
import { launchPoints } from './launch-points';

/**
 * Everything that has to be done before this content goes live. None of it is an error: as long as
 * there is any, the site says that it is a preview.
 *
 * @returns sorted by who has to act, then by kind, file and line
 */
export function checkLaunch(
  items: readonly ContentItem[],
  staleReviews: readonly StaleReview[],
  today: Day,
): ChecklistItem[] {
  const found = [
    ...launchMedical(items, staleReviews, today),
    ...launchClinic(items, today),
    ...launchAttorney(items),
    ...launchPoints(items),
  ];
  return found.sort(
    (a, b) =>
      owners.indexOf(a.owner) - owners.indexOf(b.owner) ||
      a.kind.localeCompare(b.kind) ||
      compareByPlace(a, b),
  );
}
