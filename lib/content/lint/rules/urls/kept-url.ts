import { anchors, routes } from '../../../../routes';
import { type ContentItem, itemsOf } from '../../../load/content-item';
import { isPublished } from '../../../load/read-items';
import { fileKey } from '../../../references/name-keys';
import { anchorsOn, explainOldHeading } from '../../../references/urls/explain-old-heading';
import { findHeading, findReplacement, findTerm } from '../../../references/urls/find-replacement';
import { ownerPathOf, pagePathOf, urlsOf } from '../../../references/urls/page-targets';
import { listRedirects } from '../../../references/urls/redirects';
import { findLostUrls, listUrls } from '../../../references/urls/url-lockfile';
import type { Finding, Rule } from '../../rule';

export const keptUrl: Rule = {
  id: 'kept-url',
  severity: 'error',
  isFixable: true,
  message: 'was published and leads nowhere now, so links that others made to it would break',
  fix: 'bring it back, or write its old name into the file that replaces it: aliases, or oldHeadings for a heading',
  check: ({ allItems, unread, lockfile, committedUrls, committedItems, newPaths }) => {
    if (!lockfile) return [];
    const site = listUrls(allItems, unread);
    const recorded = new Set(lockfile.lines);
    const committed = new Set(committedUrls);
    const before = committedItems();
    const redirects = new Map(listRedirects(allItems).map(({ from, to }) => [from, to]));
    const lost = findLostUrls(allItems, site, lockfile.lines).flatMap(
      ({ url, line }): Finding[] => {
        const draft = findDraft(url, allItems);
        // One block for the file, not one for each of its headings.
        if (draft) return isOwn(url, draft) ? [explainDraft(url, draft)] : [];
        // Nobody published it: lockfile-kept tells it.
        if (committed.size > 0 && !committed.has(url)) return [];
        if (isMisplaced(url, allItems)) return [];
        const sentence = explainLoss(url, redirects, site.urls, recorded);
        const owner = before.find((item) => urlsOf(item).includes(url));
        const replaced = owner && findReplacement(url, owner, allItems, newPaths);
        const loses = [url, ...(owner ? [...urlsOf(owner), owner.path] : [])];
        const [page, id = ''] = url.split('#');
        const place =
          page === routes.glossary
            ? findTerm(id, before, allItems)
            : (replaced ?? findHeading(url, site.urls, recorded));
        return [
          {
            ...{ file: lockfile.path, line, words: url, sentence },
            ...(place && { ...place, words: undefined }),
            ...{ needs: [url], loses },
          },
        ];
      },
    );
    return [...lost, ...findLostAliases(allItems, before, site.urls)];
  },
};

/** Whether it is an option that is there, of a decision that is not: known-decision tells that. */
function isMisplaced(url: string, items: readonly ContentItem[]): boolean {
  const decisions = new Set(itemsOf(items, 'Decision').map(({ name }) => name));
  return itemsOf(items, 'Option').some(
    ({ name, data }) =>
      url.endsWith(`#${anchors.option(name)}`) && !decisions.has(data.decision ?? ''),
  );
}

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
        const line = item.lineOf(['aliases']);
        return {
          file: item.path,
          line,
          sentence,
          needs: [from],
          loses: [from, `${ownerPathOf(item)}#${name}`],
        };
      });
  });
}

/** The draft that a published text has become. */
function findDraft(url: string, items: readonly ContentItem[]): ContentItem | undefined {
  return items.find(
    (item) => !isPublished(item) && (urlsOf(item).includes(url) || isOnPageOf(url, item)),
  );
}

function isOnPageOf(url: string, item: ContentItem): boolean {
  const path = pagePathOf(item);
  return path !== undefined && (url.startsWith(`${path}#`) || url.startsWith(`${path}/`));
}

function isOwn(url: string, item: ContentItem): boolean {
  return urlsOf(item).includes(url) && !url.startsWith(`${pagePathOf(item)}/`);
}

function explainDraft(url: string, item: ContentItem): Finding {
  const { path: file, name, lineOf } = item;
  const sentence = `this was published, and as a draft its link ${url} leads nowhere: write status: published; or, if another text answers it now, delete this file and write "aliases: [${name}]" in that one`;
  const loses = [...urlsOf(item), fileKey(item), item.path];
  return { file, line: lineOf(['status']), sentence, needs: [url], loses };
}

function explainLoss(
  url: string,
  redirects: ReadonlyMap<string, string>,
  urls: ReadonlyMap<string, ContentItem | undefined>,
  recorded: ReadonlySet<string>,
): string {
  const [page = '', anchor] = url.split('#');
  const pageNow = redirects.get(page) ?? page;
  const loss = `${url} was published and leads nowhere now, so links that others made to it would break`;
  if (anchor === undefined) {
    const name = page.split('/').at(-1) ?? '';
    const headings = [...recorded].filter((one) => one.startsWith(`${page}#`)).length;
    const ofHeadings = `, and its ${headings === 1 ? 'heading' : `${headings} headings`} into oldHeadings there`;
    return `${loss}: bring the page back, or write "aliases: [${name}]" in the file of the page that replaces it${headings > 0 ? ofHeadings : ''}`;
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
  const isRecorded = (one: string) => recorded.has(`${page}#${one}`);
  const headings = anchorsOn(pageNow, urls);
  if (headings.length === 0) {
    return `${loss}: bring the heading back, or its page, since ${pageNow} has no heading that replaces it`;
  }
  return `${loss}: bring the heading back, or ${explainOldHeading(anchor, urls.get(pageNow), headings, isRecorded)}`;
}
