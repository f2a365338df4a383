import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Diagnostic, isError } from '../../load/diagnostic';
import { addLines } from './add-lines';

/**
 * Applies the fixes that need no judgement: words with a certain replacement, line endings of
 * another system, lines for a person to fill in and, once nothing else is wrong, lines that a list
 * lacks. Every other byte of the files stays.
 *
 * @returns how many fixes were applied
 */
export function applyFixes(diagnostics: readonly Diagnostic[]): number {
  const replaced = replaceWords(diagnostics);
  return replaced || insertLines(diagnostics) || recordLines(diagnostics);
}

/** From the last line to the first, so that the others keep their places. */
function insertLines(diagnostics: readonly Diagnostic[]): number {
  const found = diagnostics
    .flatMap(({ file, insertion }) => (insertion ? [{ file, ...insertion }] : []))
    .sort((a, b) => b.beforeLine - a.beforeLine);
  for (const { file, beforeLine, text } of found) {
    const lines = readFileSync(file, 'utf8').split('\n');
    const [indent = ''] = lines[beforeLine - 1]?.match(/^ */) ?? [];
    lines.splice(beforeLine - 1, 0, indent + text);
    writeFileSync(file, lines.join('\n'));
  }
  return found.length;
}

function replaceWords(diagnostics: readonly Diagnostic[]): number {
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
      // Not within something that is already right: {{a}} contains {a}.
      const written = lines[(line ?? 0) - 1] ?? '';
      const parts = replacement.includes(words) ? written.split(replacement) : [written];
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

/** Not while anything else is wrong: a misspelt heading would be recorded for good. */
function recordLines(diagnostics: readonly Diagnostic[]): number {
  const others = diagnostics.filter((found) => isError(found) && !found.addition);
  const additions = diagnostics
    .flatMap(({ addition }) => addition ?? [])
    .filter(({ isRestored }) => isRestored || others.length === 0);
  for (const file of new Set(additions.map((addition) => addition.file))) {
    const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const added = additions.flatMap((addition) => (addition.file === file ? addition.lines : []));
    writeFileSync(file, addLines(known, added));
  }
  return additions.reduce((sum, { lines }) => sum + lines.length, 0);
}
