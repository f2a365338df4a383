import type { Passage } from '../markdown/remark-prose';
import type { ContentItem } from './content-item';
import { textsIn } from './texts-in';

/** A passage and where it stands: in the text below the fields, or in the field named. */
export type Prose = Passage & { field?: string };

/** Fields that readers read; a source's title is its author's own. */
const proseFields =
  /^(title|shortTitle|description|summary|question|finding|navigation\.label|steps\.\d+|prices\.\d+\.(item|note)|photo\.words|profession|sentence|figures\.\d+\.(label|said|elsewhere\.said))$/;

/** Everything in a file that a reader reads, fields first. */
export function proseOf(item: ContentItem): Prose[] {
  const fields = textsIn(item.fields).flatMap(({ path, text }): Prose[] => {
    const field = path.join('.');
    if (!proseFields.test(field) || (item.type === 'Source' && field === 'title')) return [];
    const line = item.lineOf(path);
    return [{ kind: 'field', field, text, lineAt: () => line }];
  });
  return [...fields, ...(item.markdown?.report.passages ?? [])];
}
