import type { Content, Option } from '@/lib/content/content';
import { anchors, routes } from '@/lib/routes';
import { formatMoney } from '../text/formats';
import { toLowerFirst } from '../text/lower-first';
import { toLikelyRange } from './likely-range';

/** A source in the page's own list. */
export type CitationView = { number: number; href: string };

/** What a study counted, always of a hundred people. */
export type CountView = {
  who: string;
  outOf100: number;
  /** `about 59 to 78`: what chance leaves open, as the source says or where the number of people is known. */
  range: string | undefined;
  /** Those who had something else; absent where nobody had, and `noComparison` says why. */
  compared: { who: string; outOf100: number } | undefined;
  noComparison: string | undefined;
  /** `26 after midazolam`, for where there is little room. */
  beside: string | undefined;
  /** `14 more of 100 than after midazolam`, worked out from the two numbers. */
  gap: string | undefined;
  /** The same where the comparison is beside it: `14 more`. */
  gapInShort: string | undefined;
  people: string;
  /** `296 people`, without what else is said of them. */
  peopleInShort: string;
  time: string | undefined;
  certainty: string | undefined;
  citations: CitationView[];
};

/** A chance of an option: results, or why there is no comparable figure. */
export type ChanceView = {
  results: CountView[];
  none: string | undefined;
  citations: CitationView[];
};

/** A harm, counted like a benefit; without `counted` and `rare` no source counts it. */
export type HarmView = {
  what: string;
  counted: CountView | undefined;
  rare: string | undefined;
  note: string | undefined;
  citations: CitationView[];
};

/** What something costs, as far as a source says, and what to ask for in writing. */
export type CostView = {
  known: string | undefined;
  /** Where our own prices are, if we give this treatment, and those that the site shows. */
  ours: { href: string; prices: { item: string; place: string; amount: string }[] } | undefined;
  ask: string[];
  citations: CitationView[];
};

/** The numbers of a page's sources, by id. */
export type SourceNumbers = ReadonlyMap<string, number>;

export function toChanceView(
  { results = [], none, sources }: Option['respond'],
  numbers: SourceNumbers,
): ChanceView {
  return {
    results: results.map((result) => toCountView(result, numbers)),
    none,
    citations: toCitations(sources, numbers),
  };
}

export function toHarmView(
  { what, counted, rare, note, sources }: Option['commonHarms'][number],
  numbers: SourceNumbers,
): HarmView {
  return {
    what,
    counted: counted && toCountView(counted, numbers),
    rare,
    note,
    citations: toCitations(sources, numbers),
  };
}

export function toCostView(
  { known, isOurs, ask, sources }: Option['cost'],
  numbers: SourceNumbers,
  { locations, clinic }: Pick<Content, 'locations' | 'clinic'>,
): CostView {
  const prices = locations.flatMap((location) =>
    location.prices.map(({ item, amount }) => ({
      item,
      place: location.shortTitle,
      amount: formatMoney(amount, clinic),
    })),
  );
  return {
    known,
    ours: isOurs ? { href: routes.costs, prices } : undefined,
    ask,
    citations: toCitations(sources, numbers),
  };
}

function toCitations(ids: readonly string[] = [], numbers: SourceNumbers): CitationView[] {
  return ids.map((id) => {
    const number = numbers.get(id) ?? 0;
    return { number, href: `#${anchors.citedSource(number)}` };
  });
}

type Count = NonNullable<Option['commonHarms'][number]['counted']> & { certainty?: string };

function toCountView(count: Count, numbers: SourceNumbers): CountView {
  const { who, outOf100, outOf, range, compared, noComparison, people, time, certainty, sources } =
    count;
  return {
    who,
    outOf100,
    range: toRangeText(range ?? (outOf === undefined ? undefined : toLikelyRange(outOf100, outOf))),
    compared,
    noComparison,
    beside: compared && `${compared.outOf100} ${toLowerFirst(compared.who)}`,
    gap: compared && toGap(outOf100, compared),
    gapInShort: compared && toGapInShort(outOf100 - compared.outOf100),
    people,
    peopleInShort: toPeopleInShort(people),
    time,
    certainty,
    citations: toCitations(sources, numbers),
  };
}

function toRangeText(range: { from: number; to: number } | undefined): string | undefined {
  return range && `about ${range.from} to ${range.to}`;
}

/** What is before a first comma. */
function toShort(text: string): string {
  return text.split(', ')[0] ?? text;
}

/** The number, with the word for whom it counts; anything else up to its first comma. */
function toPeopleInShort(people: string): string {
  return /^[\d,.\s]+\D*?(?:people|patients)\b/u.exec(people)?.[0] ?? toShort(people);
}

/** What the treatment adds, or takes away, beside what happens without it. */
export function toGap(outOf100: number, compared: { who: string; outOf100: number }): string {
  const gap = outOf100 - compared.outOf100;
  const others = toLowerFirst(compared.who);
  if (gap === 0) return `as many of 100 as ${others}`;
  return `${toGapInShort(gap)} of 100 than ${others}`;
}

function toGapInShort(gap: number): string {
  if (gap === 0) return 'as many';
  return `${Math.abs(gap)} ${gap > 0 ? 'more' : 'fewer'}`;
}
