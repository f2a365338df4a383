import type { ContentItem } from './content-item';
import { readPoints } from './open-points';
import type { LaunchItem } from './problem';

/** What the texts and clinic.yaml themselves list as open. */
export function launchPoints(items: readonly ContentItem[]): LaunchItem[] {
  return items.flatMap((item) =>
    readPoints(item.fields, []).map(({ owner, what, path }): LaunchItem => {
      const message = `${what}: find out, change the text where it is not so, then delete this point`;
      return { file: item.path, line: item.lineOf(path), owner, kind: 'Open points', message };
    }),
  );
}
