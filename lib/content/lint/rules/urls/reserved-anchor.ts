import { anchorPrefixes } from '../../../../routes';
import { itemsOf } from '../../../load/content-item';
import {
  type AnchorClaim,
  aliasClaims,
  glossaryClaims,
  headingClaims,
} from '../../../references/urls/anchor-claims';
import type { Finding, Rule } from '../../rule';

/** The templates' own anchors begin with these, so the content must not use them. */
export const reservedAnchor: Rule = {
  id: 'reserved-anchor',
  severity: 'error',
  message: 'would make an anchor that the site keeps for itself, or none',
  fix: 'write it in other words',
  check: ({ allItems }) => {
    const entries = [...itemsOf(allItems, 'Question'), ...itemsOf(allItems, 'Source')];
    const claims: AnchorClaim[] = [
      ...entries.map((item) => ({ anchor: item.name, item })),
      ...itemsOf(allItems, 'Glossary').flatMap(glossaryClaims),
      ...allItems.flatMap((item) => [...headingClaims(item), ...aliasClaims(item)]),
    ];
    return claims.flatMap(({ anchor, item, line }): Finding[] => {
      const prefix = anchorPrefixes.find((candidate) => anchor.startsWith(candidate));
      if (anchor !== '' && prefix === undefined) return [];
      const sentence =
        anchor === ''
          ? 'this heading has no words that could make an anchor: write it in words'
          : `the site keeps anchors that begin with "${prefix}" for itself: change the words of "${anchor}"`;
      return [{ file: item.path, line, sentence }];
    });
  },
};
