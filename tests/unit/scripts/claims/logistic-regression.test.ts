import { expect, test } from 'vitest';
import { dot, type Example, learn } from '@/scripts/claims/logistic-regression';

const examples: Example[] = [
  {
    features: [
      [0, 1],
      [2, 1],
    ],
    isClaim: true,
    importance: 1,
  },
  {
    features: [
      [1, 1],
      [2, 1],
    ],
    isClaim: false,
    importance: 1,
  },
  { features: [[0, 1]], isClaim: true, importance: 1 },
  { features: [[1, 1]], isClaim: false, importance: 1 },
];

test('what only claims have weighs for a claim, what both have does not', () => {
  const [claim = 0, honest = 0, both = 0] = learn(examples, 3, 1);
  expect(claim).toBeGreaterThan(0.5);
  expect(honest).toBeCloseTo(-claim, 3);
  expect(both).toBeCloseTo(0, 3);
});

test('the same examples give the same weights', () => {
  expect(learn(examples, 3, 4)).toEqual(learn(examples, 3, 4));
});

test('a more important example is less often wrong', () => {
  const disputed: Example[] = [
    { features: [[0, 1]], isClaim: true, importance: 1 },
    { features: [[0, 1]], isClaim: false, importance: 4 },
  ];
  expect(dot(learn(disputed, 1, 1), { features: [[0, 1]] })).toBeLessThan(0);
});
