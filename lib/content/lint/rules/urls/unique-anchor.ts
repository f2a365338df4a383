import { type ContentItem, itemsOf } from '../../../load/content-item';
import { type AnchorClaim, aliasClaims, headingClaims } from '../../../references/anchor-claims';
import type { Finding, Rule } from '../../rule';

/** If two things on a page had the same anchor, a referrer's link could lead to the wrong one. */
export const uniqueAnchor: Rule = {
  id: 'unique-anchor',
  severity: 'error',
  message: 'is an anchor that already belongs to another file or heading',
  fix: 'change it here or there',
  check: ({ allItems }) => [
    ...checkEntries(allItems, 'faq', itemsOf(allItems, 'Question')),
    ...checkEntries(allItems, 'sources', itemsOf(allItems, 'Source')),
  ],
};

/** File names first, then headings of the page's own text, then aliases. */
function checkEntries(
  items: readonly ContentItem[],
  pageName: string,
  entries: readonly ContentItem[],
): Finding[] {
  const pages = itemsOf(items, 'Page').filter(({ name }) => name === pageName);
  const claims: AnchorClaim[] = [
    ...entries.map((item) => ({ anchor: item.name, item })),
    ...pages.flatMap((item) => headingClaims(item)),
    ...entries.flatMap((item) => aliasClaims(item)),
  ];
  const owners = new Map<string, ContentItem>();
  return claims.flatMap(({ anchor, item, line }): Finding[] => {
    const owner = owners.get(anchor);
    owners.set(anchor, owner ?? item);
    if (!owner) return [];
    const place = owner === item ? 'this file itself' : owner.path;
    const sentence = `the anchor "${anchor}" already belongs to ${place}: change it here or there`;
    return [{ file: item.path, line, sentence }];
  });
}
