import { readFileSync, writeFileSync } from 'node:fs';
import type { Diagnostic } from '../../load/diagnostic';

/**
 * Fixes what can be fixed without a thought: words that have a certain replacement, and the line
 * endings of another system. Everything else in the files stays to the byte.
 *
 * @returns how many it has fixed
 */
export function applyFixes(diagnostics: readonly Diagnostic[]): number {
  let fixed = 0;
  for (const file of new Set(diagnostics.map((diagnostic) => diagnostic.file))) {
    const certain = diagnostics.filter(
      (diagnostic) => diagnostic.file === file && diagnostic.replacement,
    );
    if (certain.length === 0) continue;
    const lines = readFileSync(file, 'utf8').split('\n');
    for (const { line, words, replacement } of certain) {
      if (words === '\r\n') {
        for (const [index, text] of lines.entries()) lines[index] = text.replace(/\r$/, '');
        fixed += 1;
        continue;
      }
      if (!words || !replacement) continue;
      // Not within what is right already: {{a}} holds {a}.
      const parts = lines[(line ?? 0) - 1]?.split(replacement) ?? [];
      const at = parts.findIndex((part) => part.includes(words));
      if (at === -1) continue;
      parts[at] = parts[at]?.replace(words, () => replacement) ?? '';
      lines[(line ?? 0) - 1] = parts.join(replacement);
      fixed += 1;
    }
    writeFileSync(file, lines.join('\n'));
  }
  return fixed;
}
