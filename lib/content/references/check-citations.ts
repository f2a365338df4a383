import { type ContentItem, itemsOf } from '../load/content-item';
import type { Problem } from '../load/problem';

/** The sources that somebody has still to open at the original, by id. */
export function uncheckedSources(items: readonly ContentItem[]): Map<string, ContentItem> {
  const unchecked = itemsOf(items, 'Source').filter(({ fields }) => fields.checked !== 'seen');
  return new Map(unchecked.map((item) => [item.name, item]));
}

/** Warns once in each file of each source that is cited there and nobody has seen at the original. */
export function checkCitations(items: readonly ContentItem[]): Problem[] {
  const unchecked = uncheckedSources(items);
  return items.flatMap((item) => {
    const citations = item.markdown?.report.citations ?? [];
    return citations
      .filter(({ name }, index) => citations.findIndex((other) => other.name === name) === index)
      .flatMap(({ name, line }): Problem[] => {
        const source = unchecked.get(name);
        if (!source) return [];
        const how = source.fields.checked === 'second-hand' ? 'only second-hand' : 'not yet';
        const message = `the source ${name} has been seen ${how}: open the original, then write checked: seen in ${source.path}`;
        return [{ file: item.path, line, severity: 'warning', words: `[^${name}]`, message }];
      });
  });
}
