import { expect, test } from 'vitest';
import { toSiteWords } from '@/lib/content/lint/spelling/site-words';
import { readItems } from '@/lib/content/load/read-items';
import { answer, toFolder } from '../../../../content/rules/lint-files';

const { items } = readItems(
  toFolder(answer('Stay until the next morning. A morning visit, a mooring once.')),
);

test.each(['moring', 'mornign', 'morrning', 'mornimg'])(
  '%s is a slip for a word of the site',
  (word) => {
    expect(toSiteWords({ allItems: items, committedItems: () => [] }).suggest(word)).toEqual([
      'morning',
    ]);
  },
);

test('capitals stay, and what the site has once is not offered', () => {
  expect(toSiteWords({ allItems: items, committedItems: () => [] }).suggest('Moring')).toEqual([
    'Morning',
  ]);
  expect(toSiteWords({ allItems: items, committedItems: () => [] }).suggest('MORING')).toEqual([
    'MORNING',
  ]);
  expect(toSiteWords({ allItems: items, committedItems: () => [] }).suggest('mooringg')).toEqual(
    [],
  );
});
