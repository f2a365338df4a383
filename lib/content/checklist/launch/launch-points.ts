import type { ContentItem } from '../../load/content-item';
import type { ChecklistItem } from '../checklist-item';
import { pointsOf } from '../open-points';

/** What the texts and clinic.yaml themselves list as open. */
export function launchPoints(items: readonly ContentItem[]): ChecklistItem[] {
  return items.flatMap((item) =>
    pointsOf(item).map(({ owner, what, path }): ChecklistItem => {
      const message = `${what}: find out, change the text where it is not so, then delete this point`;
      return { file: item.path, line: item.lineOf(path), owner, kind: 'Open points', message };
    }),
  );
}
