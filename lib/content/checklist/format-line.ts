import { type Diagnostic, toOneLine, toPlace } from '../load/diagnostic';

/** `content/faq/cost.md:4  what to do`: one line, which editors and terminals turn into a link. */
export function formatLine(item: Pick<Diagnostic, 'file' | 'line' | 'message'>): string {
  return `${toPlace(item)}  ${toOneLine(item.message)}`;
}
