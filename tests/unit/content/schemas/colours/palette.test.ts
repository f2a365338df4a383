import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastOf } from '@/lib/content/schemas/colours/contrast';
import { defaultPalettes, findWeakPairs } from '@/lib/content/schemas/colours/palette';

test('contrast is that of WCAG', () => {
  expect(contrastOf('#000000', '#ffffff')).toBe(21);
  expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrastOf('#ffffff', '#ffffff')).toBe(1);
});

test('the usual colours can be read, and are those of the style sheet', () => {
  const css = readFileSync('app/styles/tokens.css', 'utf8');
  for (const palette of Object.values(defaultPalettes)) {
    expect(findWeakPairs(palette)).toEqual([]);
    expect(Object.values(palette).filter((colour) => !css.includes(colour))).toEqual([]);
  }
});
