import { expect, test } from 'vitest';
import { diffLists } from '@/lib/content/lint/second-reading/words/diff-lists';

const list = (count: number, toEntry = (index: number) => `entry ${index}`) =>
  Array.from({ length: count }, (_, index) => toEntry(index));

function sidesOf(was: readonly string[], is: readonly string[]) {
  const parts = diffLists(was, is);
  return {
    was: parts.flatMap(({ added, value }) => (added ? [] : value)),
    is: parts.flatMap(({ removed, value }) => (removed ? [] : value)),
    kept: parts.flatMap(({ added, removed, value }) => (added || removed ? [] : value)),
  };
}

const long = list(1000);

test.each<[what: string, was: string[], is: string[], kept: number]>([
  ['nothing', [], [], 0],
  ['few', ['a', 'b', 'a', 'c'], ['b', 'a', 'd', 'c'], 3],
  [
    'many, of which some stayed',
    long,
    long.map((entry, at) => (at % 10 ? `new ${at}` : entry)),
    100,
  ],
  ['many, with some between', long, long.flatMap((entry) => [entry, `${entry} too`]), 1000],
  ['many that are there often', list(900, () => 'a'), list(950, () => 'a'), 900],
])('both versions can be read from the parts: %s', (_what, was, is, kept) => {
  const sides = sidesOf(was, is);
  expect(sides.was).toEqual(was);
  expect(sides.is).toEqual(is);
  expect(sides.kept).toHaveLength(kept);
});

// With diffArrays alone, minutes.
test.each([
  ['each is another', list(30_000), list(30_000, (index) => `other ${index}`)],
  ['all are in the other order', list(30_000), list(30_000).reverse()],
])('a long list of which nothing stayed takes no longer: %s', (_what, was, is) => {
  expect(sidesOf(was, is).is).toEqual(is);
});
