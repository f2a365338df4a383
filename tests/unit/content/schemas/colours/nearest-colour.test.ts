import { expect, test } from 'vitest';
import { explainContrast, groupByCause } from '@/lib/content/schemas/colours/explain-contrast';
import { findReadable } from '@/lib/content/schemas/colours/nearest-colour';
import {
  defaultPalettes,
  findWeakPairs,
  type Palette,
  paletteNames,
} from '@/lib/content/schemas/colours/palette';

const wrong = (['light', 'dark'] as const).flatMap((scheme) =>
  paletteNames.flatMap((name) =>
    ['#4a9aa8', '#999999', '#ff4444', '#cccccc', '#203040'].map((colour) => ({
      scheme,
      name,
      palette: { ...defaultPalettes[scheme], [name]: colour } as Palette,
    })),
  ),
);

test('the shade that is proposed can be read with every other colour', () => {
  const weak = wrong.filter(({ palette }) => findWeakPairs(palette).length > 0);
  expect(weak.length).toBeGreaterThan(50);
  for (const { name, palette } of weak) {
    const colour = findReadable(palette, name);
    // Each is readable with its own colour, so there always is one.
    expect(findWeakPairs({ ...palette, [name]: colour })).toEqual([]);
  }
});

test('one wrong colour is blamed alone, and its message has the shade', () => {
  const palette: Palette = { ...defaultPalettes.light, ground: '#999999' };
  const causes = groupByCause(palette, () => true);
  expect(causes.map(({ name }) => name)).toEqual(['ground']);
  const [{ name, pairs } = { name: 'ground' as const, pairs: [] }] = causes;
  expect(explainContrast(palette, name, pairs)).toContain(String(findReadable(palette, name)));
});

test('where no shade fits both others, the message proposes none', () => {
  const palette: Palette = { ...defaultPalettes.light, surface: '#000000' };
  expect(findReadable({ ...palette, ground: '#ffffff' }, 'text')).toBeUndefined();
  const pairs = findWeakPairs(palette).filter(({ what }) => what === 'text');
  expect(explainContrast(palette, 'text', pairs)).not.toContain('write "#');
});
