import type { ContentItem } from '../../load/content-item';
import { pointsOf } from '../open-points';
import type { ChecklistItem } from './checklist-item';

/** The open points that the texts and clinic.yaml list themselves. */
export function launchPoints(items: readonly ContentItem[]): ChecklistItem[] {
  return items.flatMap((item) =>
    pointsOf(item).map(({ owner, what, path }): ChecklistItem => {
      const message = `${what}: find out, change the text where it is not so, then delete this point`;
      return { file: item.path, line: item.lineOf(path), owner, kind: 'Open points', message };
    }),
  );
}
