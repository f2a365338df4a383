import { expect, test } from 'vitest';
import { suggestName } from '@/lib/content/markdown/grammar/nearest-name';

test('the name that is spelt most like it', () => {
  expect(suggestName('depresion', ['depression', 'ptsd'])).toContain('"depression"');
});

test('a longer name that holds the one written', () => {
  expect(suggestName('strand', ['helderberg-strand', 'life-path'])).toContain(
    '"helderberg-strand"',
  );
});

test('a name that only ends alike is another thing', () => {
  const known = ['driving-hours', 'fluid-hours', 'food-hours'];
  expect(suggestName('drink-hours', known)).not.toContain('did you mean');
});
