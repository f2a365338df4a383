import { type Diagnostic, isError, toOneLine } from '../../load/diagnostic';

/**
 * An annotation of the line, in the format that GitHub reads from a log:
 * https://docs.github.com/actions
 */
export function toAnnotation(diagnostic: Diagnostic): string {
  const escapeText = (text: string) =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const escapeProperty = (text: string) =>
    escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const line = diagnostic.line === undefined ? '' : `,line=${diagnostic.line}`;
  const message = toOneLine(diagnostic.message);
  const command = isError(diagnostic) ? 'error' : 'warning';
  return `::${command} file=${escapeProperty(diagnostic.file)}${line},title=${diagnostic.ruleId}::${escapeText(message)}`;
}
