import { readFileSync, writeFileSync } from 'node:fs';
import type { Problem } from '../../load/problem';

/**
 * Mends what can be mended without a thought: words that have a certain replacement, and the line ends
 * of another system. Everything else in the files stays to the byte.
 *
 * @returns how many it has mended
 */
export function fixProblems(problems: readonly Problem[]): number {
  let mended = 0;
  for (const file of new Set(problems.map((problem) => problem.file))) {
    const certain = problems.filter((problem) => problem.file === file && problem.replacement);
    if (certain.length === 0) continue;
    const lines = readFileSync(file, 'utf8').split('\n');
    for (const { line, words, replacement } of certain) {
      if (words === '\r\n') {
        for (const [index, text] of lines.entries()) lines[index] = text.replace(/\r$/, '');
        mended += 1;
        continue;
      }
      if (!words || !replacement) continue;
      // Not within what is right already: {{a}} holds {a}.
      const parts = lines[(line ?? 0) - 1]?.split(replacement) ?? [];
      const at = parts.findIndex((part) => part.includes(words));
      if (at === -1) continue;
      parts[at] = parts[at]?.replace(words, () => replacement) ?? '';
      lines[(line ?? 0) - 1] = parts.join(replacement);
      mended += 1;
    }
    writeFileSync(file, lines.join('\n'));
  }
  return mended;
}
