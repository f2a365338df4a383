import type { ContentItem } from '../../../load/content-item';
import { type Change, toChange } from '../change';

/**
 * Lines of the fields with characters that are left out where the file is read, so that no value tells
 * of them.
 *
 * @param written the file as it is on the disk
 * @param former the same as it was
 */
export function findStray(is: ContentItem, written = is.text, former = ''): Change[] {
  if (written === is.text) return [];
  const clean = is.text.split(/\r?\n/);
  const end = is.markdown ? clean.indexOf('---', 1) : clean.length;
  const known = new Set(former.split(/\r?\n/));
  return written.split(/\r?\n/).flatMap((line, index) => {
    const without = clean[index] ?? '';
    if (index >= end || line === without || known.has(line)) return [];
    return [
      toChange({
        file: is.path,
        line: index + 1,
        place: 'a character that the site leaves out',
        sentences: [{ was: without.trim(), is: line.trim() }],
        isText: false,
      }),
    ];
  });
}
