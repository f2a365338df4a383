import type { ContentItem } from './content-item';
import type { Day } from './day';
import { launchAttorney } from './launch-attorney';
import { launchClinic } from './launch-clinic';
import { launchMedical } from './launch-medical';
import { launchStatements } from './launch-statements';
import { compareProblems, type LaunchItem, owners } from './problem';

/**
 * Everything that stands between this content and going live. None of it is a mistake: the site says
 * of each that it is not confirmed yet.
 *
 * @returns by who has to act, then by kind, file and line
 */
export function checkLaunch(
  items: readonly ContentItem[],
  locale: string,
  today: Day,
): LaunchItem[] {
  const found = [
    ...launchMedical(items, today),
    ...launchClinic(items, today),
    ...launchAttorney(items),
    ...launchStatements(items, locale),
  ];
  return found.sort(
    (a, b) =>
      owners.indexOf(a.owner) - owners.indexOf(b.owner) ||
      a.kind.localeCompare(b.kind) ||
      compareProblems(a, b),
  );
}
