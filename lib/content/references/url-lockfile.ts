import type { ContentItem } from '../load/content-item';
import type { ContentFolder } from '../load/read-folder';
import { type ListFile, readList, type UnreadFile } from '../load/sort-files';
import { collectTargets } from './page-targets';
import { listRedirects } from './redirects';

/** Every URL that was ever published, one on a line: paths of pages, and anchors on them. */
export const lockfileName = 'addresses.txt';

/** What is recorded in the lockfile of a folder; `undefined` where there is none. */
export function readLockfile(folder: ContentFolder): ListFile | undefined {
  return readList(folder, lockfileName);
}

/** The URLs of the site as its content is now. */
export type SiteUrls = {
  urls: ReadonlySet<string>;
  /** Pages whose files cannot be read: nothing is known of their anchors. */
  unknownPages: ReadonlySet<string>;
};

/** Lists what is published: each page, and each anchor on it. */
export function listUrls(items: readonly ContentItem[], unread: readonly UnreadFile[]): SiteUrls {
  const urls = new Set<string>();
  const unknownPages = new Set<string>();
  for (const [page, { isDraft, anchors }] of collectTargets(items, unread)) {
    if (isDraft) continue;
    if (!anchors) unknownPages.add(page);
    urls.add(page);
    for (const [anchor, target] of anchors ?? []) {
      if (!target.isDraft) urls.add(`${page}#${anchor}`);
    }
  }
  return { urls, unknownPages };
}

/** A recorded URL that leads nowhere any more, and its line in the lockfile. */
export type LostUrl = { url: string; line: number };

/** Finds what was published and is gone without a redirect. */
export function findLostUrls(
  items: readonly ContentItem[],
  { urls, unknownPages }: SiteUrls,
  recorded: readonly string[],
): LostUrl[] {
  const redirects = new Map(listRedirects(items).map(({ from, to }) => [from, to]));
  return recorded.flatMap((url, index) => {
    const [page = '', anchor] = url.split('#');
    const pageNow = redirects.get(page) ?? page;
    const urlNow = anchor === undefined ? pageNow : `${pageNow}#${anchor}`;
    if (url === '' || urls.has(urlNow) || unknownPages.has(pageNow)) return [];
    // With a page all its anchors are lost, and come back with it.
    if (anchor !== undefined && !urls.has(pageNow) && recorded.includes(page)) return [];
    return [{ url, line: index + 1 }];
  });
}

/** The lockfile with everything that it holds already and every URL that is new. */
export function toLockfileText(recorded: readonly string[], { urls }: SiteUrls): string {
  const lines = [...new Set([...recorded, ...urls])].filter((line) => line !== '').sort();
  return `${lines.join('\n')}\n`;
}
