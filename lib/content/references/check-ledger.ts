import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { routes } from '../../routes';
import { type ContentItem, listField } from '../load/content-item';
import type { Problem } from '../load/problem';
import type { UnreadFile } from '../load/read-folder';
import { collectTargets, pageAddressOf } from './check-links';
import { suggestName } from './nearest-name';

/** Every address that was ever published, one on a line: pages, and anchors on them. */
export const ledgerName = 'addresses.txt';

export type Ledger = {
  problems: Problem[];
  /** What the ledger should hold: all that it holds already, and every address that is new. */
  text: string;
};

/**
 * Finds addresses that somebody may have linked to and that lead nowhere any more.
 *
 * @param unread files that could not be read; nothing is said of addresses that may be in them
 */
export function checkLedger(
  items: readonly ContentItem[],
  unread: readonly UnreadFile[],
  contentDir: string,
): Ledger {
  const file = path.join(contentDir, ledgerName);
  const recorded = existsSync(file) ? readLines(file) : [];
  const { addresses, unknownPages } = listAddresses(items, unread);
  const redirects = new Map(listRedirects(items).map(({ from, to }) => [from, to]));
  const problems = recorded.flatMap((address, index): Problem[] => {
    const [page = '', anchor] = address.split('#');
    const pageNow = redirects.get(page) ?? page;
    const addressNow = anchor === undefined ? pageNow : `${pageNow}#${anchor}`;
    if (addresses.has(addressNow) || unknownPages.has(pageNow)) return [];
    // With a page all its anchors are lost, and come back with it.
    if (anchor !== undefined && !addresses.has(pageNow) && recorded.includes(page)) return [];
    return [{ file, line: index + 1, message: explainLoss(address, [...addresses]) }];
  });
  return { problems, text: `${[...new Set([...recorded, ...addresses])].sort().join('\n')}\n` };
}

/** Old names that clash with what is there, or lead to no heading. */
export function checkOldNames(items: readonly ContentItem[]): Problem[] {
  const pages = new Map(items.map((item) => [pageAddressOf(item), item.path]));
  return items.flatMap((item): Problem[] => {
    const isPage = pageAddressOf(item) !== undefined;
    const clashes = (isPage ? listField(item, 'aliases') : []).flatMap((alias, index) => {
      const owner = pages.get(pageAddressOf({ type: item.type, name: String(alias) }));
      const line = item.lineOf(['aliases', index]);
      const message = `"${alias}" is the address of ${owner}: take it out here`;
      return owner === undefined ? [] : [{ file: item.path, line, message }];
    });
    const headings = item.markdown?.compiled.headings.map(({ id }) => id) ?? [];
    const lost = Object.entries(item.fields.oldHeadings ?? {}).flatMap(([old, now]) => {
      const line = item.lineOf(['oldHeadings', old]);
      const message = `"${old}" should lead to the heading "${now}", which is not there: ${suggestName(String(now), headings)}`;
      return headings.includes(String(now)) ? [] : [{ file: item.path, line, message }];
    });
    return [...clashes, ...lost];
  });
}

/** Old page names, each with the address that it leads to now. */
export function listRedirects(items: readonly ContentItem[]): { from: string; to: string }[] {
  return items.flatMap((item) => {
    const to = pageAddressOf(item);
    if (to === undefined || item.fields.status === 'draft') return [];
    return listField(item, 'aliases').map((alias) => ({
      from: pageAddressOf({ type: item.type, name: String(alias) }) ?? to,
      to,
    }));
  });
}

function listAddresses(items: readonly ContentItem[], unread: readonly UnreadFile[]) {
  const addresses = new Set<string>();
  const unknownPages = new Set<string>();
  for (const [page, { isDraft, anchors }] of collectTargets(items, unread)) {
    if (isDraft) continue;
    if (!anchors) unknownPages.add(page);
    addresses.add(page);
    for (const [anchor, { isDraft: isDraftAnchor }] of anchors ?? []) {
      if (!isDraftAnchor) addresses.add(`${page}#${anchor}`);
    }
  }
  return { addresses, unknownPages };
}

function explainLoss(address: string, addresses: readonly string[]): string {
  const [page = '', anchor] = address.split('#');
  const name = page.split('/').at(-1) ?? '';
  const loss = `${address} was published and leads nowhere now, so links that others made to it would break`;
  if (anchor === undefined) {
    return `${loss}: bring the page back, or write "aliases: [${name}]" in the file of the page that replaces it`;
  }
  if (page === routes.faq || page === routes.sources) {
    return `${loss}: bring it back, or write "aliases: [${anchor}]" in the file that replaces it`;
  }
  const anchorsHere = addresses.flatMap((other) =>
    other.startsWith(`${page}#`) ? other.slice(page.length + 1) : [],
  );
  return `${loss}: bring the heading back, or write "oldHeadings: { ${anchor}: … }" in the page's fields with the heading that replaces it: ${suggestName(anchor, anchorsHere)}`;
}

function readLines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
}
