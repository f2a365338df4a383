import { type ContentItem, type ItemOf, itemsOf } from '../../load/content-item';

/** The numbers that a source's own file names, by what they count. */
export type SourceNumbers = {
  /** Of a hundred people. */
  shares: readonly number[];
  people: readonly number[];
  /** All of these, and any other. */
  all: readonly number[];
};

/** What a number counts. */
export type Counted = Exclude<keyof SourceNumbers, 'all'>;

const share =
  /(?<![\d.,])(\d+(?:\.\d+)?)\s?(?:%|per ?cent\b)|(?<![\d.,])(\d+(?:\.\d+)?) (?:of|in|out of) (?:every )?100\b/g;
const people =
  /(?<![\d.,])(?!100 )(\d{1,3}(?:,\d{3})+|\d+) (?:people|patients|adults|participants)\b/g;
/** Numbers as a text writes them, each with its place and what it counts. */
export function countsIn(
  text: string,
): { kind: Counted; words: string; offset: number; value: number }[] {
  const patterns: readonly [Counted, RegExp][] = [
    ['shares', share],
    ['people', people],
  ];
  return patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      words: match[0],
      offset: match.index,
      value: toValue(match[1] ?? match[2]),
    })),
  );
}

/** What each source's finding and results name, by the name of its file. */
export function readSourceNumbers(items: readonly ContentItem[]): Map<string, SourceNumbers> {
  return new Map(itemsOf(items, 'Source').map((source) => [source.name, readNumbers(source)]));
}

/** Rounding is no mistake: 55.4 is written as 55, and 5.5 as 5 or 6. */
export function isAmong(value: number, numbers: readonly number[]): boolean {
  return numbers.some((number) => Math.abs(number - value) <= 0.5);
}

/** Every share that a text gives, or that two of its numbers make: "17 of 138", "of 138 people, 17". */
export function sharesIn(text: string): number[] {
  const numbers = numbersIn(text);
  const wholes = numbers.filter((number) => number >= leastWhole);
  const parts = wholes.flatMap((whole) =>
    numbers.filter((part) => part < whole).map((part) => (100 * part) / whole),
  );
  const written = countsIn(text).flatMap(({ kind, value }) => (kind === 'shares' ? [value] : []));
  return [...written, ...parts];
}

/** A share of fewer people is hardly ever given. */
const leastWhole = 20;

function numbersIn(text: string): number[] {
  return [...text.matchAll(/(?<![\d.,])\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([digits]) =>
    toValue(digits),
  );
}

function readNumbers({ data }: ItemOf<'Source'>): SourceNumbers {
  const words = wordsOf(data);
  const of = (kind: Counted) =>
    countsIn(words).flatMap((count) => (count.kind === kind ? [count.value] : []));
  const drawn = (data.chances?.groups ?? []).flatMap((group) => group?.percent ?? []);
  // "52 of 75" is a share, and of a hundred it is 69.
  const parts = [...words.matchAll(/(?<![\d.,])(\d+) (?:of|in|out of) (\d+)\b/g)].map(
    ([, part, whole]) => (100 * toValue(part)) / toValue(whole),
  );
  const written = numbersIn(words);
  return {
    shares: [...of('shares'), ...drawn],
    people: of('people'),
    all: [...written, ...drawn, ...parts],
  };
}

function wordsOf({ title = '', finding = '', chances }: ItemOf<'Source'>['data']): string {
  return [title, finding, chances?.title, chances?.people, chances?.caution].join('\n');
}

function toValue(digits = ''): number {
  return Number(digits.replaceAll(',', ''));
}
