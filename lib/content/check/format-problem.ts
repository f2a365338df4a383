import { styleText } from 'node:util';
import { isError, type Problem } from './problem';

/** `content/faq/cost.md:4  "group" is …`: one line, which editors and terminals turn into a link. */
export function formatProblem(problem: Problem): string {
  return `${placeOf(problem)}  ${onOneLine(problem.message)}`;
}

/**
 * A block of lines: where, the words in question in their line, and what to do.
 *
 * @param lineText the whole line of the file, where there is one
 * @param isColoured for a terminal; plain text otherwise
 */
export function formatBlock(
  problem: Problem,
  lineText: string | undefined,
  isColoured: boolean,
): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    isColoured ? styleText(style, text, { validateStream: false }) : text;
  const kind = isError(problem) ? paint('red', 'error') : paint('yellow', 'warning');
  const rule = problem.ruleId === undefined ? '' : `  ${problem.ruleId}`;
  const lines = [`${kind}  ${paint('bold', placeOf(problem))}${rule}`];
  const excerpt = lineText === undefined ? undefined : toExcerpt(lineText, problem.words);
  if (excerpt !== undefined) {
    lines.push(`    ${excerpt.text}`);
    if (excerpt.marks !== '') lines.push(`    ${paint('red', excerpt.marks)}`);
  }
  lines.push(`  ${onOneLine(problem.message)}`);
  return lines.join('\n');
}

/** An annotation at the line, as GitHub reads it from a log: https://docs.github.com/actions */
export function toAnnotation(problem: Problem): string {
  const escapeText = (text: string) =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const escapeProperty = (text: string) =>
    escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const line = problem.line === undefined ? '' : `,line=${problem.line}`;
  const command = isError(problem) ? 'error' : 'warning';
  return `::${command} file=${escapeProperty(problem.file)}${line}::${escapeText(onOneLine(problem.message))}`;
}

function placeOf({ file, line }: Problem): string {
  return line === undefined ? file : `${file}:${line}`;
}

function onOneLine(message: string): string {
  return message.replaceAll(/\s*\n\s*/g, ' ');
}

const excerptLength = 76;

/** As much of a line as a terminal shows, around the words, which are marked below it. */
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
