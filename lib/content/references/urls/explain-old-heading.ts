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
  const headings = findHeadings(page, anchorsNow);
  const heading = findNewHeading(page, anchorsNow, isRecorded);
  const entry = `${anchor}: ${heading ?? '…'}`;
  const place = page?.path ?? 'the file of that page';
  const how = page?.fields.oldHeadings
    ? `add "${entry}" to the oldHeadings of ${place}`
    : `write "oldHeadings: { ${entry} }" into the fields of ${place}`;
  return heading !== undefined
    ? how
    : `${how}, with the anchor of the heading that replaces it: ${suggestName(anchor, headings)}`;
}

/** The anchors on a page, of all URLs. */
export function anchorsOn(page: string, urls: ReadonlyMap<string, unknown>): string[] {
  return [...urls.keys()].flatMap((url) =>
    url.startsWith(`${page}#`) ? url.slice(page.length + 1) : [],
  );
}

/** The only heading of a page that was not published before. */
export function findNewHeading(
  page: ContentItem | undefined,
  anchorsNow: readonly string[],
  isRecorded: (anchor: string) => boolean,
): string | undefined {
  const [heading, ...others] = findHeadings(page, anchorsNow).filter((one) => !isRecorded(one));
  return others.length === 0 ? heading : undefined;
}

function findHeadings(page: ContentItem | undefined, anchorsNow: readonly string[]): string[] {
  const former = Object.keys(page?.fields.oldHeadings ?? {});
  return anchorsNow.filter((one) => !former.includes(one));
}
