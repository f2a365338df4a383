import type { ContentType } from '@/lib/content/schemas/content-types';
import { type Entry, fromFile } from '../file-format';
import { fieldsOf } from '../saving/merge-entries';
import { isSame } from '../update-yaml';

/**
 * What stays as it is: the day follows by itself, what was published stays so, and whoever has read of a
 * change or kept an old link still needs it.
 */
const staying: readonly string[] = ['updatedOn', 'status', 'changes', 'aliases', 'oldHeadings'];

/** An earlier version of a file; the editor itself drops the line endings of Windows before it parses one. */
export function readEarlier(text: string, type: ContentType): Entry {
  return fromFile(text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'), type);
}

/** The fields in which an entry differs from an earlier version of itself, with their earlier values. */
export function compareVersions(
  now: Entry,
  earlier: Entry,
  type: ContentType,
): { name: string; value: unknown }[] {
  const [is, was] = [toFields(now, type), toFields(earlier, type)];
  return Object.keys({ ...is, ...was })
    .filter((name) => !staying.includes(name) && !isSame(is[name], was[name]))
    .map((name) => ({ name, value: earlier[name] }));
}

function toFields(entry: Entry, type: ContentType): Record<string, unknown> {
  return { ...fieldsOf(entry, type), body: entry.body ?? '' };
}
