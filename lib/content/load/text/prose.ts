import { memoize } from '../../../memoize';
import type { Passage } from '../../markdown/plugins/remark-prose';
import type { ContentItem } from '../content-item';
import { toLineInField } from './line-in-field';
import { textsIn } from './texts-in';

/** A passage and its place: in the text below the fields, or in the named field. */
export type Prose = Passage & { field?: string };

/** Fields that are texts of ours; a source's title is its author's own. tests/content/read-fields.test.ts says which are none. */
export const proseFields =
  /^(title|shortTitle|description|summary|question|finding|withdrawn\.why|navigation\.label|steps\.\d+|changes\.\d+\.what|photo\.words|profession|sentence|message|subject|says|closures\.\d+\.why|prices\.\d+\.(item|note)|figures\.\d+\.(label|displayText|elsewhere\.displayText)|entries\.\d+\.(term|meaning|synonyms\.\d+)|about|disclosure|waysOn\.\d+\.label|values\.\d+\.text|(purpose\.)?(aim|forWhom|notCovered|readOn\.\d+\.why)|caution|chances\.(title|people|caution|groups\.\d+\.who)|emergency\.about|gain|sure|cost\.(known|ask\.\d+)|((respond|recover)\.(none|results\.\d+)|(common|serious)Harms\.\d+)(\.(what|rare|note|(counted\.)?(who|people|time|certainty|noComparison|compared\.who)))?)$/;

/** Everything in a file that a reader sees, fields first. */
export const proseOf = memoize((item: ContentItem): readonly Prose[] => {
  const fields = textsIn(item.fields).flatMap(({ path, text }): Prose[] => {
    const field = path.join('.');
    if (!proseFields.test(field) || (item.type === 'Source' && field === 'title')) return [];
    return [{ kind: 'field', field, text, lineAt: toLineInField(item, path, text) }];
  });
  return [...fields, ...(item.markdown?.report.passages ?? [])];
});
