import { anchors, routes } from '../../../../routes';
import type { ContentItem } from '../../../load/content-item';
import { suggestName } from '../../../markdown/grammar/nearest-name';
import { collectTargets } from '../../../references/urls/page-targets';
import { findLostUrls, listUrls } from '../../../references/urls/url-lockfile';
import type { Finding, Rule } from '../../rule';

export const keptUrl: Rule = {
  id: 'kept-url',
  severity: 'error',
  message: 'was published and leads nowhere now, so links that others made to it would break',
  fix: 'bring it back, or write its old name into the file that replaces it: aliases, or oldHeadings for a heading',
  check: ({ allItems, unread, lockfile }) => {
    if (!lockfile) return [];
    const site = listUrls(allItems, unread);
    const targets = collectTargets(allItems, unread);
    return findLostUrls(allItems, site, lockfile.lines).map(({ url, line }) => {
      const draft = findDraft(targets, url);
      return draft
        ? toDraftFinding(draft, url)
        : {
            file: lockfile.path,
            line,
            words: url,
            sentence: explainLoss(url, [...site.urls.keys()]),
          };
    });
  },
};

/** The text that was published under a URL and is a draft now. */
function findDraft(
  targets: ReturnType<typeof collectTargets>,
  url: string,
): ContentItem | undefined {
  const [page = '', anchor = ''] = url.split('#');
  const target = targets.get(page);
  if (target?.isDraft) return target.item;
  const place = target?.anchors?.get(anchor);
  return place?.isDraft ? place.item : undefined;
}

function toDraftFinding(item: ContentItem, url: string): Finding {
  const sentence = `${url} was published, and a draft is on no page, so links that others made to it would break: write status: published; or, to take the text off the site for good, delete this file and write "aliases: [${item.name}]" in the file that says it now`;
  return { file: item.path, line: item.lineOf(['status']), sentence };
}

function explainLoss(url: string, urls: readonly string[]): string {
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
  if (page === routes.faq || page === routes.sources) {
    return `${loss}: bring it back, or write "aliases: [${anchor}]" in the file that replaces it`;
  }
  if (page === routes.glossary) {
    return `${loss}: bring the entry back, or write "aliases: [${anchor}]" in the entry that replaces it`;
  }
  const anchorsHere = urls.flatMap((other) =>
    other.startsWith(`${page}#`) ? other.slice(page.length + 1) : [],
  );
  const similar = anchorsHere.length > 0 ? `: ${suggestName(anchor, anchorsHere)}` : '';
  return `${loss}: bring the heading back, or write "oldHeadings: { ${anchor}: … }" in the page's fields with the heading that replaces it${similar}`;
}
