import type { ContentItem } from '../../load/content-item';
import type { Mention } from '../../markdown/markdown-report';

/** Fields that hold one name of a file in `sources/`, or a list of them. */
const sourceFields = new Set(['source', 'sources', 'keySources']);

/** Every source that an item names in its fields, however deep, with its line. */
export function sourcesInFields(item: ContentItem): Mention[] {
  return find(item.fields, []).map(({ name, path }) => ({ name, line: item.lineOf(path) }));
}

function find(value: unknown, path: PropertyKey[]): { name: string; path: PropertyKey[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (!sourceFields.has(key)) return find(inner, here);
    if (typeof inner === 'string') return [{ name: inner, path: here }];
    return (Array.isArray(inner) ? inner : []).flatMap((name: unknown, index) =>
      typeof name === 'string' ? [{ name, path: [...here, index] }] : [],
    );
  });
}
