import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Replaces text in a file of a copy.
 *
 * @throws Error when the pattern is not there: the measurement would not be what it says it is
 */
export function replaceInFile(file: string, pattern: RegExp, replacement: string) {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(pattern, replacement);
  if (changed === text) {
    throw new Error(`${file} holds nothing like ${pattern}: mend its replacement in scripts/bench`);
  }
  writeFileSync(file, changed);
}
