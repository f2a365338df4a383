import { itemsOf } from '../../../load/content-item';
import type { Rule } from '../../rule';

/** Paths of files in `app/` that are not pages. */
const reservedPaths: readonly string[] = [
  'admin',
  'api',
  'icon',
  'inbox',
  'link-preview',
  'robots',
  'search-index',
  'sitemap',
  'speculation-rules',
  'index',
  '404',
];

export const reservedPath: Rule = {
  id: 'reserved-path',
  severity: 'error',
  message: 'has a path that the site keeps for itself',
  fix: 'rename the file',
  check: ({ allItems }) =>
    itemsOf(allItems, 'Page')
      .filter(({ name }) => reservedPaths.includes(name))
      .map(({ path, name }) => ({
        file: path,
        sentence: `the site keeps the path /${name} for itself: rename the file`,
      })),
};
