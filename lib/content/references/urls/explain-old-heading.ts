import type { ContentItem } from '../../load/content-item';
import { suggestName } from '../../markdown/grammar/nearest-name';

/**
 * How to keep a link to a heading that has other words now. Where one heading of the page is new, it is
 * taken to be that one.
 *
 * @param anchor of the heading as it was
 * @param page whose file is known
 * @param anchorsNow on that page
 * @param isRecorded whether an anchor of the page was published before
 */
export function explainOldHeading(
  anchor: string,
  page: ContentItem | undefined,
  anchorsNow: readonly string[],
  isRecorded: (anchor: string) => boolean,
): string {
  const former = Object.keys(page?.fields.oldHeadings ?? {});
  const headings = anchorsNow.filter((one) => !former.includes(one));
  const [heading, ...others] = headings.filter((one) => !isRecorded(one));
  const isCertain = heading !== undefined && others.length === 0;
  const entry = `${anchor}: ${isCertain ? heading : '…'}`;
  const place = page?.path ?? 'the file of that page';
  const how = page?.fields.oldHeadings
    ? `add "${entry}" to the oldHeadings of ${place}`
    : `write "oldHeadings: { ${entry} }" into the fields of ${place}`;
  return isCertain
    ? how
    : `${how}, with the anchor of the heading that replaces it: ${suggestName(anchor, headings)}`;
}
