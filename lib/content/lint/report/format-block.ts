import { styleText } from 'node:util';
import { type Diagnostic, isError, toOneLine, toPlace } from '../../load/diagnostic';

/**
 * A block of lines: the place, the rule's id, the line with the words in question, and what to do.
 *
 * @param lineText the whole line of the file, if there is one
 * @param isColoured for a terminal; otherwise plain text
 */
export function formatBlock(
  diagnostic: Diagnostic,
  lineText: string | undefined,
  isColoured: boolean,
): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    isColoured ? styleText(style, text, { validateStream: false }) : text;
  const kind = isError(diagnostic) ? paint('red', 'error') : paint('yellow', 'warning');
  const lines = [`${kind}  ${paint('bold', toPlace(diagnostic))}  ${diagnostic.ruleId}`];
  const excerpt = lineText === undefined ? undefined : toExcerpt(lineText, diagnostic.words);
  if (excerpt !== undefined) {
    lines.push(`    ${excerpt.text}`);
    if (excerpt.marks !== '') lines.push(`    ${paint('red', excerpt.marks)}`);
  }
  lines.push(`  ${toOneLine(diagnostic.message)}`);
  return lines.join('\n');
}

const excerptLength = 76;

/** As much of a line as fits a terminal, around the words, which are underlined. */
function toExcerpt(line: string, words = ''): { text: string; marks: string } | undefined {
  const text = line.replaceAll('\t', ' ');
  if (text.trim() === '') return undefined;
  const at = words === '' ? -1 : text.indexOf(words);
  const from = Math.max(0, Math.min(at - 30, text.length - excerptLength));
  const shown = text.slice(from, from + excerptLength);
  const prefix = from > 0 ? '…' : '';
  const suffix = from + shown.length < text.length ? '…' : '';
  const marks =
    at === -1
      ? ''
      : ' '.repeat(prefix.length + at - from) +
        '^'.repeat(Math.min(words.length, shown.length - at + from));
  return { text: prefix + shown + suffix, marks };
}
