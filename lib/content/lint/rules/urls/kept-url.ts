import { anchors, routes } from '../../../../routes';
import type { ContentItem } from '../../../load/content-item';
import { isPublished } from '../../../load/read-items';
import { explainOldHeading } from '../../../references/urls/explain-old-heading';
import { listRedirects } from '../../../references/urls/redirects';
import { findLostUrls, listUrls } from '../../../references/urls/url-lockfile';
import { contentTypes } from '../../../schemas/content-types';
import type { Finding, Rule } from '../../rule';

export const keptUrl: Rule = {
  id: 'kept-url',
  severity: 'error',
  message: 'was published and leads nowhere now, so links that others made to it would break',
  fix: 'bring it back, or write its old name into the file that replaces it: aliases, or oldHeadings for a heading',
  check: ({ allItems, unread, lockfile, committedUrls, committedItems }) => {
    if (!lockfile) return [];
    const site = listUrls(allItems, unread);
    const recorded = new Set(lockfile.lines);
    const committed = new Set(committedUrls);
    const lost = findLostUrls(allItems, site, lockfile.lines).flatMap(
      ({ url, line }): Finding[] => {
        const draft = findDraft(url, allItems);
        // One block for the file, not one for each of its headings.
        if (draft) return isOwn(url, draft) ? [explainDraft(url, draft)] : [];
        const isTyped = committed.size > 0 && !committed.has(url);
        const sentence = isTyped
          ? `${url} leads nowhere, and was not recorded when the file was last committed: delete this line`
          : explainLoss(url, site.urls, recorded);
        return [{ file: lockfile.path, line, words: url, sentence }];
      },
    );
    return [...lost, ...findLostAliases(allItems, committedItems(), site.urls)];
  },
};

/** Other names of a page, which the file does not record. A file that cannot be read has lost nothing. */
function findLostAliases(
  now: readonly ContentItem[],
  before: readonly ContentItem[],
  urls: ReadonlyMap<string, unknown>,
): Finding[] {
  const kept = new Set(listRedirects(now).map(({ from }) => from));
  const files = new Map(now.map((item) => [item.path, item]));
  return before.flatMap((old) => {
    const item = files.get(old.path);
    if (!item || !isPublished(item)) return [];
    return listRedirects([old])
      .filter(({ from }) => !kept.has(from) && !urls.has(from))
      .map(({ from }): Finding => {
        const name = from.split('/').at(-1) ?? '';
        const sentence = `${from} led here, and leads nowhere now: write "aliases: [${name}]" again, or write it into the file that answers it now`;
        return { file: item.path, line: item.lineOf(['aliases']), sentence };
      });
  });
}

/** The draft that a published text has become. */
function findDraft(url: string, items: readonly ContentItem[]): ContentItem | undefined {
  return items.find(
    (item) => !isPublished(item) && (isOwn(url, item) || url.startsWith(`${pathOf(item)}#`)),
  );
}

function isOwn(url: string, item: ContentItem): boolean {
  const anchor = item.type === 'Question' ? `${routes.faq}#${item.name}` : undefined;
  return url === pathOf(item) || url === anchor;
}

function pathOf({ type, name }: ContentItem): string {
  const { place } = contentTypes[type];
  return type === 'Page' || !('folder' in place) ? `/${name}` : `/${place.folder}/${name}`;
}

function explainDraft(url: string, { path: file, name, lineOf }: ContentItem): Finding {
  const sentence = `this was published, and as a draft its link ${url} leads nowhere: write status: published; or, if another text answers it now, delete this file and write "aliases: [${name}]" in that one`;
  return { file, line: lineOf(['status']), sentence };
}

function explainLoss(
  url: string,
  urls: ReadonlyMap<string, ContentItem | undefined>,
  recorded: ReadonlySet<string>,
): string {
  const [page = '', anchor] = url.split('#');
  const loss = `${url} was published and leads nowhere now, so links that others made to it would break`;
  if (anchor === undefined) {
    const name = page.split('/').at(-1) ?? '';
    return `${loss}: bring the page back, or write "aliases: [${name}]" in the file of the page that replaces it`;
  }
  const optionPrefix = anchors.option('');
  if (anchor.startsWith(optionPrefix)) {
    const name = anchor.slice(optionPrefix.length);
    return `${loss}: bring the option back, or write "aliases: [${name}]" in the file of the option that replaces it`;
  }
  if (page === routes.sources) {
    return `${loss}: bring its file back; if it is there under another name, write "aliases: [${anchor}]" in it`;
  }
  if (page === routes.faq) {
    return `${loss}: bring it back, or write "aliases: [${anchor}]" in the file that replaces it`;
  }
  if (page === routes.glossary) {
    return `${loss}: bring the entry back, or write "aliases: [${anchor}]" in the entry that replaces it`;
  }
  const anchorsHere = [...urls.keys()].flatMap((other) =>
    other.startsWith(`${page}#`) ? other.slice(page.length + 1) : [],
  );
  const isRecorded = (one: string) => recorded.has(`${page}#${one}`);
  return `${loss}: bring the heading back, or ${explainOldHeading(anchor, urls.get(page), anchorsHere, isRecorded)}`;
}
