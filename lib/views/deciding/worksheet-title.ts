import { toLowerFirst } from '../text/lower-first';

/** What the worksheet of a decision is called, here and in search engines. */
export function toWorksheetTitle({ shortTitle }: { shortTitle: string }): string {
  return `Worksheet: ${toLowerFirst(shortTitle)}`;
}
