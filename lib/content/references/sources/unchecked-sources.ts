import { type ContentItem, type ItemOf, itemsOf } from '../../load/content-item';

/** The sources whose original nobody has opened yet, by id. */
export function uncheckedSources(items: readonly ContentItem[]): Map<string, ItemOf<'Source'>> {
  const unchecked = itemsOf(items, 'Source').filter(({ fields }) => fields.checked !== 'seen');
  return new Map(unchecked.map((item) => [item.name, item]));
}
