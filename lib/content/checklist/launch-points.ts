import type { ContentItem } from '../load/content-item';
import type { LaunchItem } from '../load/problem';
import { readPoints } from './open-points';

/** What the texts and clinic.yaml themselves list as open. */
export function launchPoints(items: readonly ContentItem[]): LaunchItem[] {
  return items.flatMap((item) =>
    readPoints(item.fields, []).map(({ owner, what, path }): LaunchItem => {
      const message = `${what}: find out, change the text where it is not so, then delete this point`;
      return { file: item.path, line: item.lineOf(path), owner, kind: 'Open points', message };
    }),
  );
}
