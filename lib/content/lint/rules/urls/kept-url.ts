import { anchors, routes } from '../../../../routes';
import { suggestName } from '../../../markdown/grammar/nearest-name';
import { findLostUrls, listUrls } from '../../../references/urls/url-lockfile';
import type { Rule } from '../../rule';

export const keptUrl: Rule = {
  id: 'kept-url',
  severity: 'error',
  message: 'was published and leads nowhere now, so links that others made to it would break',
  fix: 'bring it back, or write its old name into the file that replaces it: aliases, or oldHeadings for a heading',
  check: ({ allItems, unread, lockfile }) => {
    if (!lockfile) return [];
    const site = listUrls(allItems, unread);
    return findLostUrls(allItems, site, lockfile.lines).map(({ url, line }) => ({
      file: lockfile.path,
      line,
      words: url,
      sentence: explainLoss(url, [...site.urls.keys()]),
    }));
  },
};

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
