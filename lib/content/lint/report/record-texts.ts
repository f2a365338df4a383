import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ChecklistItem } from '../../checklist/launch/checklist-item';
import { readRecordedTexts, textLockfileName, toTextLockfile } from '../../checklist/text-lockfile';
import { type Diagnostic, isError } from '../../load/diagnostic';
import { readFolder } from '../../load/files/read-folder';
import { readItems } from '../../load/read-items';

/**
 * Records the texts as they are now, once nothing is wrong with them. The record begins when the site
 * goes live: before that nobody has read a text that could change.
 *
 * @param checked what the check found in the folder as it is now
 */
export function recordTexts(
  contentDir: string,
  {
    diagnostics,
    checklist,
  }: { diagnostics: readonly Diagnostic[]; checklist: readonly ChecklistItem[] },
) {
  const folder = readFolder(contentDir);
  const recorded = readRecordedTexts(folder);
  if (diagnostics.some(isError) || (!recorded && checklist.length > 0)) return;
  const { items } = readItems(folder);
  writeFileSync(
    path.join(contentDir, textLockfileName),
    toTextLockfile(items, recorded ?? new Map()),
  );
}
