import { distance } from 'fastest-levenshtein';
import { memoize } from '../../../memoize';
import type { ContentItem } from '../../load/content-item';
import { proseOf } from '../../load/text/prose';
import type { LintContext } from '../rule';

/** Words that the site has elsewhere, of which one is more likely meant than any other of a dictionary. */
type SiteWords = {
  /** Those that are a slip away: a letter lost, doubled, typed for another or in the wrong order. */
  suggest: (word: string) => string[];
};

/** What occurs once may be the same mistake, or a name. */
const leastUses = 2;

export function toSiteWords({ allItems }: Pick<LintContext, 'allItems'>): SiteWords {
  let counts: Map<string, number> | undefined;
  return {
    suggest: (word) => {
      counts ??= countWords(allItems);
      const lower = word.toLowerCase();
      const isCapital = /^\p{Lu}/u.test(word);
      return [...counts]
        .filter(([other, count]) => count >= leastUses && other !== lower && isSlip(lower, other))
        .sort(([, a], [, b]) => b - a)
        .slice(0, 2)
        .map(([other]) => (isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other));
    },
  };
}

function isSlip(word: string, other: string): boolean {
  if (word.length < 4 || Math.abs(word.length - other.length) > 1) return false;
  return distance(word, other) === 1 || isTurned(word, other);
}

/** Two neighbours changed places: "mornign". */
function isTurned(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  const [first = '', second = ''] = word.slice(at, at + 2);
  return word.slice(0, at) + second + first + word.slice(at + 2) === other;
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
