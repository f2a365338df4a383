import { routes } from '../../../routes';
import type { ContentItem } from '../../load/content-item';
import type { ContentFolder } from '../../load/files/read-folder';
import { type ListFile, readList, type UnreadFile } from '../../load/files/sort-files';
import { collectTargets } from './page-targets';
import { listRedirects } from './redirects';

/** Every URL that was ever published, one per line: paths of pages, and anchors on them. */
export const lockfileName = 'urls.lock';

/** What is recorded in a folder's lockfile; `undefined` if there is none. */
export function readLockfile(folder: ContentFolder): ListFile | undefined {
  return readList(folder, lockfileName);
}

/** The URLs of the site with its present content. */
type SiteUrls = {
  /** Each URL with the file that publishes it, if that can be read. */
  urls: ReadonlyMap<string, ContentItem | undefined>;
  /** Pages whose files cannot be read, so that their anchors are unknown. */
  unknownPages: ReadonlySet<string>;
};

/** Lists what is published: each page, and each anchor on it. */
export function listUrls(items: readonly ContentItem[], unread: readonly UnreadFile[]): SiteUrls {
  const urls = new Map<string, ContentItem | undefined>();
  const unknownPages = new Set<string>();
  for (const [page, { item, isDraft, anchors }] of collectTargets(items, unread)) {
    if (isDraft) continue;
    if (!anchors) unknownPages.add(page);
    urls.set(page, item);
    for (const [anchor, target] of anchors ?? []) {
      if (!target.isDraft) urls.set(`${page}#${anchor}`, target.item);
    }
  }
  return { urls, unknownPages };
}

/** A recorded URL that leads nowhere any more, and its line in the lockfile. */
type LostUrl = { url: string; line: number };

/** Finds URLs that were published and are gone without a redirect. */
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
    // When a page is missing, so are all of its anchors; they come back with it.
    if (anchor !== undefined && !urls.has(pageNow) && recorded.includes(page)) return [];
    // An answer is on two pages, and comes back to both.
    const amongAll = page.replace(`${routes.faq}/`, `${routes.faq}#`);
    if (amongAll !== page && recorded.includes(amongAll)) return [];
    return [{ url, line: index + 1 }];
  });
}
