import type { ContentItem } from '../content-item';

/**
 * The line on which each character of a field's text is: one below a "|" goes over several lines, of which
 * the first is below the name.
 *
 * @returns from an offset in the text to a line of the file
 */
export function toLineInField(
  { text, lineOf }: Pick<ContentItem, 'text' | 'lineOf'>,
  path: readonly PropertyKey[],
  value: string,
): (offset: number) => number {
  const line = lineOf(path);
  const isBlock = /:\s+\|[+-]?\s*$/.test(text.split('\n')[line - 1] ?? '');
  return isBlock ? (offset) => line + value.slice(0, offset).split('\n').length : () => line;
}
