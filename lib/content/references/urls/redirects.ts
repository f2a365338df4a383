import { type ContentItem, listField } from '../../load/content-item';
import { isPublished } from '../../load/read-items';
import { pagePathOf } from './page-targets';

/** The former path of a page, and its current one. */
export type Redirect = { from: string; to: string };

/** Former names of published pages: their aliases. */
export function listRedirects(items: readonly ContentItem[]): Redirect[] {
  return items.filter(isPublished).flatMap((item) => {
    const to = pagePathOf(item);
    if (to === undefined) return [];
    return listField(item, 'aliases').map((alias) => ({
      from: pagePathOf({ type: item.type, name: String(alias) }) ?? to,
      to,
    }));
  });
}
