import type { ContentItem } from '../../load/content-item';
import { textsIn } from '../../load/text/texts-in';
import type { Mention } from '../../markdown/markdown-report';

/** Fields that hold one name of a file in `sources/`, or a list of them. */
const sourceFields = new Set(['source', 'sources', 'keySources']);

/** Every source that an item names in its fields, however deep, with its line. */
export function sourcesInFields(item: ContentItem): Mention[] {
  return textsIn(item.fields)
    .filter(({ path }) => sourceFields.has(String(path.findLast((key) => typeof key === 'string'))))
    .map(({ path, text }) => ({ name: text, line: item.lineOf(path) }));
}
