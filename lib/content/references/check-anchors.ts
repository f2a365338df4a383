import { anchorPrefixes } from '../../routes';
import { type ContentItem, itemsOf, listField } from '../load/content-item';
import type { Problem } from '../load/problem';

/** An anchor that two things on the same page claim would lead a referrer's link astray. */
export function checkAnchors(items: readonly ContentItem[]): Problem[] {
  return [
    ...checkEntries(items, 'faq', itemsOf(items, 'Question')),
    ...checkEntries(items, 'sources', itemsOf(items, 'Source')),
    ...checkPrefixes(items),
    ...checkAddresses(items),
  ];
}

type Claim = { anchor: string; item: ContentItem; line?: number };

/** Headings of the page's own text, then file names, then aliases: the first to claim an anchor has it. */
function checkEntries(
  items: readonly ContentItem[],
  pageName: string,
  entries: readonly ContentItem[],
): Problem[] {
  const pages = itemsOf(items, 'Page').filter(({ name }) => name === pageName);
  const claims: Claim[] = [
    ...entries.map((item) => ({ anchor: item.name, item })),
    ...pages.flatMap((item) => headingClaims(item)),
    ...entries.flatMap((item) => aliasClaims(item)),
  ];
  const owners = new Map<string, ContentItem>();
  return claims.flatMap(({ anchor, item, line }): Problem[] => {
    const owner = owners.get(anchor);
    owners.set(anchor, owner ?? item);
    if (!owner) return [];
    const place = owner === item ? 'this file itself' : owner.path;
    const message = `the anchor "${anchor}" already belongs to ${place}: change it here or there`;
    return [{ file: item.path, line, message }];
  });
}

/** The templates' own anchors begin with these, so nothing in the content may. */
function checkPrefixes(items: readonly ContentItem[]): Problem[] {
  const claims = [
    ...[...itemsOf(items, 'Question'), ...itemsOf(items, 'Source')].map((item) => ({
      anchor: item.name,
      item,
    })),
    ...items.flatMap((item) => [...headingClaims(item), ...aliasClaims(item)]),
  ];
  return claims.flatMap(({ anchor, item, line }: Claim): Problem[] => {
    const prefix = anchorPrefixes.find((candidate) => anchor.startsWith(candidate));
    if (anchor !== '' && prefix === undefined) return [];
    const message =
      anchor === ''
        ? 'this heading has no words that could make an anchor: write it in words'
        : `the site keeps anchors that begin with "${prefix}" for itself: change the words of "${anchor}"`;
    return [{ file: item.path, line, message }];
  });
}

function headingClaims(item: ContentItem): Claim[] {
  return (item.markdown?.report.headings ?? []).map(({ name, line }) => ({
    anchor: name,
    item,
    line,
  }));
}

function aliasClaims(item: ContentItem): Claim[] {
  return listField(item, 'aliases').map((alias, index) => ({
    anchor: String(alias),
    item,
    line: item.lineOf(['aliases', index]),
  }));
}

/** Addresses of files in `app/` that are no pages. */
const reservedAddresses = [
  'admin',
  'api',
  'icon',
  'link-preview',
  'robots',
  'sitemap',
  'speculation-rules',
  'index',
  '404',
];

function checkAddresses(items: readonly ContentItem[]): Problem[] {
  return itemsOf(items, 'Page')
    .filter((page) => reservedAddresses.includes(page.name))
    .map((page) => ({
      file: page.path,
      message: `the site keeps the address /${page.name} for itself: rename the file`,
    }));
}
