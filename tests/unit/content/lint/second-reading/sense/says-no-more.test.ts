import { expect, test } from 'vitest';
import { saysNoMore } from '@/lib/content/lint/second-reading/sense/says-no-more';

const denied = 'Drips are not for emergencies, and no trial has shown that they save lives.';

test.each([
  [
    'in another order',
    'No trial has shown that they save lives, and drips are not for emergencies.',
    true,
  ],
  ['with one denial less', 'Drips are not for emergencies, and they can save lives.', false],
  [
    'with a word that is new',
    'Drips are never for emergencies, and no large trial has shown more.',
    false,
  ],
])('a sentence %s', (_, is, expected) => {
  expect(saysNoMore(is, [denied, denied])).toBe(expected);
});
