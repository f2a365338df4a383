import { expect, test } from 'vitest';
import { findFormerValue } from '@/lib/content/lint/issues/former-value';

const before = {
  order: 1,
  figures: [
    { name: 'a', value: 3 },
    { name: 'b', value: 5 },
  ],
};

test('a field is found at its place', () => {
  expect(findFormerValue(before, { order: 'one' }, ['order'])).toBe(1);
});

test('an entry of a list is found by what else it says', () => {
  const now = { figures: [{ name: 'new' }, { name: 'a', value: 3 }, { name: 'b', value: 'five' }] };
  expect(findFormerValue(before, now, ['figures', 2, 'value'])).toBe(5);
  expect(findFormerValue(before, now, ['figures', 0, 'value'])).toBeUndefined();
});
