import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFolderCircles, readImports } from '../support/structure/folder-circles';

const texts = new Map(
  ['app', 'components', 'lib', 'scripts']
    .flatMap((top) =>
      readdirSync(top, { recursive: true, encoding: 'utf8' }).map((name) => `${top}/${name}`),
    )
    .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')]),
);

test('no two folders import each other, by whatever way', () => {
  expect(findFolderCircles(readImports(texts))).toEqual([]);
});

test.each([
  ['lib/views/facts', 'lib/views/pictures', "import type { Drawn } from '../pictures/drawn';"],
  [
    'lib/contact/form',
    'lib/contact/store',
    "const load = () => import('@/lib/contact/store/drawn');",
  ],
])('%s would be found to import %s', (lower, upper, line) => {
  const planted = new Map([
    ...texts,
    [`${lower}/planted.ts`, line],
    [`${upper}/drawn.ts`, `import { planted } from '@/${lower}/planted';`],
  ]);
  const [circle] = findFolderCircles(readImports(planted));
  expect(circle).toContain(lower);
  expect(circle).toContain(upper);
});
