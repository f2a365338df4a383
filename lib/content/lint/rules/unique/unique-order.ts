import type { ContentItem } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** Only a warning: of two with the same number the site shows one first, and nobody chose which. */
export const uniqueOrder: Rule = {
  id: 'unique-order',
  severity: 'warning',
  message: 'is the place of another one too',
  fix: 'give one of them another number',
  check: ({ items, committedItems, newPaths }) => {
    const before = committedItems().flatMap(placesOf);
    const changed = new Set([...before.map(({ item }) => item.path), ...newPaths]);
    // What has changed gives way to what was there.
    const rank = ({ item }: Place) => (changed.has(item.path) ? 1 : 0);
    const placed = items.flatMap(placesOf).sort((a, b) => rank(a) - rank(b));
    return placed.flatMap((place, index): Finding[] => {
      const first = placed.find(({ list, order }) => list === place.list && order === place.order);
      if (first === undefined || first === placed[index]) return [];
      const taken = placed.filter(({ list }) => list === place.list).map(({ order }) => order);
      const was = before.find(
        ({ item, list }) => item.path === place.item.path && list === place.list,
      );
      const free =
        was && !taken.includes(was.order)
          ? `${was.order}, which this one had before, is free`
          : `${Math.max(...taken) + 1} is free, at the end`;
      const sentence = `${first.item.path} is number ${place.order} ${place.among} too: give one of them another number; ${free}`;
      return [{ file: place.item.path, line: place.item.lineOf(place.path), sentence }];
    });
  },
};

type Place = { item: ContentItem; list: string; among: string; order: number; path: PropertyKey[] };

function placesOf(item: ContentItem): Place[] {
  const { order, group, navigation } = item.fields;
  if (item.type === 'Page') {
    const menu = navigation as { group?: unknown; order?: unknown } | undefined;
    if (typeof menu?.order !== 'number') return [];
    const list = `menu ${menu.group}`;
    const path = ['navigation', 'order'];
    return [{ item, list, among: `of "${menu.group}" in the menu`, order: menu.order, path }];
  }
  if (typeof order !== 'number') return [];
  const list = `${item.type} ${group ?? ''}`;
  const among = typeof group === 'string' ? `in the group "${group}"` : 'of its kind';
  return [{ item, list, among, order, path: ['order'] }];
}
