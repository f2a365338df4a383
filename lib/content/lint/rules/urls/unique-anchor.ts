import { type ContentItem, itemsOf } from '../../../load/content-item';
import { isPublished } from '../../../load/read-items';
import {
  type AnchorClaim,
  aliasClaims,
  glossaryClaims,
  headingClaims,
} from '../../../references/urls/anchor-claims';
import type { Finding, Rule } from '../../rule';

/** If two things on a page had the same anchor, a referrer's link could lead to the wrong one. */
export const uniqueAnchor: Rule = {
  id: 'unique-anchor',
  severity: 'error',
  message: 'is an anchor that already belongs to another file or heading',
  fix: 'change it here or there',
  check: ({ allItems, newPaths }) => {
    const claimsOnPages: [string, EntryClaims][] = [
      ['faq', toFileClaims(itemsOf(allItems, 'Question'))],
      ['sources', toFileClaims(itemsOf(allItems, 'Source'))],
      ['glossary', { names: itemsOf(allItems, 'Glossary').flatMap(glossaryClaims), aliases: [] }],
    ];
    return claimsOnPages.flatMap(([page, claims]) =>
      checkEntries(allItems, page, claims, newPaths),
    );
  },
};

type EntryClaims = { names: AnchorClaim[]; aliases: AnchorClaim[] };

function toFileClaims(entries: readonly ContentItem[]): EntryClaims {
  return {
    names: entries.map((item) => ({ anchor: item.name, item })),
    aliases: entries.flatMap((item) => aliasClaims(item)),
  };
}

/** Names of entries, then headings of the page's own text, then aliases: the first to claim an anchor has it. */
function checkEntries(
  items: readonly ContentItem[],
  pageName: string,
  { names, aliases }: EntryClaims,
  newPaths: ReadonlySet<string>,
): Finding[] {
  const pages = itemsOf(items, 'Page').filter(({ name }) => name === pageName);
  const claims: AnchorClaim[] = [
    ...names,
    ...pages.flatMap((item) => headingClaims(item)),
    ...aliases,
  ];
  const owners = new Map<string, ContentItem>();
  return claims.flatMap(({ anchor, item, line }): Finding[] => {
    const owner = owners.get(anchor);
    owners.set(anchor, owner ?? item);
    if (!owner) return [];
    const place = owner === item ? 'this file itself' : owner.path;
    const fix =
      owner !== item && !isPublished(owner)
        ? 'delete that file, if this one answers it now; if not, take the name out here'
        : newPaths.has(item.path) && aliases.some((claim) => claim.item === item)
          ? 'delete the aliases here, which came with the copy of a file'
          : 'change it here or there';
    const draft = isPublished(owner) ? '' : 'the draft ';
    return [
      {
        file: item.path,
        line,
        sentence: `the anchor "${anchor}" already belongs to ${draft}${place}: ${fix}`,
      },
    ];
  });
}
