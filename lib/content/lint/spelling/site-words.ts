import { memoize } from '../../../memoize';
import type { ContentItem } from '../../load/content-item';
import { proseOf } from '../../load/text/prose';
import type { LintContext } from '../rule';
import { withCaseOf } from './dictionary';
import { isTypo } from './is-typo';

/** Words that the site has elsewhere, of which one is more likely meant than any other of a dictionary. */
type SiteWords = {
  /** Those of which it is probably a typo. */
  suggest: (word: string) => string[];
};

/** What occurs once may be the same mistake, or a name. */
const leastUses = 2;

/** In a shorter one, most words are one letter from another. */
const shortest = 4;

export function toSiteWords({
  allItems,
  committedItems,
}: Pick<LintContext, 'allItems' | 'committedItems'>): SiteWords {
  let counts: Map<string, number> | undefined;
  let former: ReadonlySet<string> | undefined;
  return {
    suggest: (word) => {
      if (word.length < shortest) return [];
      counts ??= countWords(allItems);
      const lower = word.toLowerCase();
      former ??= findFormerWords(committedItems(), allItems);
      const was = [...former].filter(
        (other) => other.replaceAll('-', '') === lower || isTypo(lower, other),
      );
      const others = [...counts]
        .filter(([other, count]) => count >= leastUses && other !== lower && isTypo(lower, other))
        .sort(([, a], [, b]) => b - a)
        .slice(0, 2)
        .map(([other]) => other);
      return [...new Set([...was, ...others])].slice(0, 2).map((other) => withCaseOf(word, other));
    },
  };
}

/** Words that files had before and have no longer, with their hyphens. */
function findFormerWords(
  before: readonly ContentItem[],
  now: readonly ContentItem[],
): ReadonlySet<string> {
  const allIn = (items: readonly ContentItem[]) =>
    items.flatMap((item) => item.text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);
  const changed = new Set(before.map(({ path }) => path));
  const present = new Set(allIn(now.filter(({ path }) => changed.has(path))));
  return new Set(allIn(before).filter((word) => word.length >= shortest && !present.has(word)));
}

function countWords(items: readonly ContentItem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of items.flatMap((item) => wordsIn(item))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const wordsIn = memoize((item: ContentItem): readonly string[] =>
  proseOf(item).flatMap(({ text }) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []),
);
