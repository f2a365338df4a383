import { expect, test } from 'vitest';
import { toLikelyRange } from '@/lib/views/deciding/likely-range';

test.each([
  // Against Wilson's interval from an independent table.
  [69, 91, 59, 78],
  [80, 90, 71, 87],
  [88, 124, 81, 93],
  [50, 10, 24, 76],
])('%i of 100 among %i people leaves %i to %i open', (outOf100, people, from, to) => {
  expect(toLikelyRange(outOf100, people)).toEqual({ from, to });
});

test('a range stays within 0 and 100, also where nobody or everybody is counted', () => {
  expect(toLikelyRange(0, 20)).toEqual({ from: 0, to: 16 });
  expect(toLikelyRange(100, 20)).toEqual({ from: 84, to: 100 });
});

test('more people make it narrower', () => {
  const width = (people: number) => {
    const { from, to } = toLikelyRange(47, people);
    return to - from;
  };
  expect(width(2_000)).toBeLessThan(width(200));
  expect(width(200)).toBeLessThan(width(20));
});
