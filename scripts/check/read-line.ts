import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../lib/content/load/diagnostic';

/** The line of the file that a diagnostic is about; `undefined` where it is about the whole file. */
export function readLine({ file, line }: Diagnostic): string | undefined {
  if (line === undefined) return undefined;
  return readFileSync(file, 'utf8').split(/\r?\n/)[line - 1];
}
