import type { ContentFile } from '@/lib/content/load/files/sort-files';
import { type ReadFile, readFile } from '@/lib/content/load/read-items';

const known = new Map<string, ReadFile>();

/**
 * Reads a file as the check does, and each text once: most of the folders that tests make have most of their
 * files in common. No one changes what was read.
 */
export function readOnce(file: ContentFile): ReadFile {
  const key = `${file.path}\n${file.text}`;
  const read = known.get(key) ?? readFile(file);
  known.set(key, read);
  return read;
}
