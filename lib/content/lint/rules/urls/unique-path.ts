import { aliasClaims } from '../../../references/urls/anchor-claims';
import { pagePathOf } from '../../../references/urls/page-targets';
import type { Finding, Rule } from '../../rule';

export const uniquePath: Rule = {
  id: 'unique-path',
  severity: 'error',
  message: 'is an alias that is the path of another page',
  fix: 'remove it',
  check: ({ allItems }) => {
    const pages = new Map(allItems.map((item) => [pagePathOf(item), item.path]));
    pages.delete(undefined);
    // A name that two questions claim is an anchor twice, and so for unique-anchor to tell.
    const others = allItems.filter(({ type }) => type !== 'Question');
    return others.flatMap((item) =>
      aliasClaims(item).flatMap(({ anchor: alias, line }): Finding[] => {
        const owner = pages.get(pagePathOf({ type: item.type, name: alias }));
        if (owner === undefined) return [];
        const sentence = `"${alias}" is the path of ${owner}: remove it here`;
        return [{ file: item.path, line, sentence }];
      }),
    );
  },
};
