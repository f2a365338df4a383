import { findUnnotedChanges, textLockfileName } from '../../../checklist/text-lockfile';
import type { ContentItem } from '../../../load/content-item';
import type { Insertion } from '../../../load/diagnostic';
import type { Rule } from '../../rule';
import { findUnnotedValues } from '../../values/unnoted-values';

/** Only a warning, so that nothing holds up the correction of a mistake that could do harm. */
export const notedChange: Rule = {
  id: 'noted-change',
  severity: 'warning',
  waitsForFile: true,
  message: 'has changed, and does not say what',
  fix: 'add a line to changes, or run npm run check -- --fix and fill in the line that it writes',
  isFixable: true,
  check: (context) => [
    ...findUnnotedChanges(context.allItems, context.recordedTexts ?? new Map()).map(
      ({ item, recordedOn, updatedOn }) => ({
        file: item.path,
        line: item.lineOf(['updatedOn']),
        words: updatedOn,
        sentence: `the text has changed since ${recordedOn} (${textLockfileName}) and does not say what: add what the reader should know to "changes", or run npm run check -- --fix, which writes a line to fill in; if nothing has changed for the reader, write updatedOn: ${recordedOn}`,
        insertion: toInsertion(item, updatedOn),
      }),
    ),
    // Before the site is live, nobody has read the old ones.
    ...(context.recordedTexts ? findUnnotedValues(context) : []),
  ],
};

/** Above the entries that there are, if these are on lines of their own; else below `updatedOn`. */
function toInsertion(item: ContentItem, day: string): Insertion | undefined {
  const entry = `{ day: ${day}, what: Write here what has changed, safety: false }`;
  if (item.fields.changes === undefined) {
    const beforeLine = (item.lineOf(['updatedOn']) ?? 0) + 1;
    return beforeLine > 1 ? { beforeLine, text: `changes:\n  - ${entry}` } : undefined;
  }
  const [field, first] = [item.lineOf(['changes']), item.lineOf(['changes', 0])];
  if (field === undefined || first === undefined || first <= field) return undefined;
  return { beforeLine: first, text: `- ${entry}` };
}
