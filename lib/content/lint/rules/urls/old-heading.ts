import { suggestName } from '../../../markdown/grammar/nearest-name';
import type { Rule } from '../../rule';

export const oldHeading: Rule = {
  id: 'old-heading',
  severity: 'error',
  message: 'should lead to a heading that is not there',
  fix: 'write the anchor of a heading of this text',
  check: ({ allItems }) =>
    allItems.flatMap((item) => {
      const headings = item.markdown?.compiled.headings.map(({ id }) => id) ?? [];
      return Object.entries(item.fields.oldHeadings ?? {})
        .filter(([, now]) => !headings.includes(String(now)))
        .map(([old, now]) => ({
          file: item.path,
          line: item.lineOf(['oldHeadings', old]),
          sentence: `"${old}" should lead to the heading "${now}", which is not there: ${suggestName(String(now), headings)}`,
        }));
    }),
};
