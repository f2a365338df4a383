import { readFileSync } from 'node:fs';
import type { Addition, Diagnostic } from '../../lib/content/load/diagnostic';

/**
 * How to add on a website what a list lacks, where nobody can run `--fix`.
 *
 * @returns one paragraph for each list; none if nothing is missing
 */
export function explainAdditions(diagnostics: readonly Diagnostic[]): string[] {
  const additions = diagnostics.flatMap(({ addition }) => addition ?? []);
  const files = [...new Set(additions.map(({ file }) => file))];
  return files.map((file) => explainFile(file, additions));
}

function explainFile(file: string, additions: readonly Addition[]): string {
  const present = readFileSync(file, 'utf8').split(/\r?\n/);
  const missing = additions.flatMap((addition) => (addition.file === file ? addition.lines : []));
  const lines = [...new Set(missing)].sort().map((line) => {
    const before = present.filter((other) => other !== '' && other < line).at(-1);
    return `  ${line}   ${before === undefined ? 'at the top' : `below ${before}`}`;
  });
  return [`On github.com, open ${file}, press the pencil, and add:`, ...lines].join('\n');
}
