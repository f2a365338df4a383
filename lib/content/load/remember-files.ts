import type { ContentFile } from './files/sort-files';
import { type ReadFile, readFile } from './read-items';

/**
 * Reads files as `readFile` does, and remembers what each said last, by its path: a file that has not
 * changed is parsed once. No one changes what was read.
 */
export function rememberFiles(): (file: ContentFile) => ReadFile {
  const known = new Map<string, { text: string; read: ReadFile }>();
  return (file) => {
    const last = known.get(file.path);
    if (last?.text === file.text) return last.read;
    const read = readFile(file);
    known.set(file.path, { text: file.text, read });
    return read;
  };
}
