import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { isError } from '../../load/diagnostic';
import { readFolder } from '../../load/files/read-folder';
import { readItems } from '../../load/read-items';
import { rememberFiles } from '../../load/remember-files';
import {
  readRecordedTexts,
  textLockfileName,
  toTextLockfile,
} from '../../references/text-lockfile';
import { checkFolder } from '../check-content';
import type { Rule } from '../rule';
import { ruleTable } from '../rule-table';

/**
 * Records the texts as they are now, once nothing is wrong with them. The record begins when the site
 * goes live: before that nobody has read a text that could change.
 *
 * @param rules what must not be broken: those of the table, unless a test runs fewer
 */
export function recordTexts(contentDir: string, now: Date, rules: readonly Rule[] = ruleTable) {
  const folder = readFolder(contentDir);
  const read = rememberFiles();
  const recorded = readRecordedTexts(folder);
  const { diagnostics, checklist } = checkFolder(folder, now, rules, read);
  if (diagnostics.some(isError) || (!recorded && checklist.length > 0)) return;
  const { items } = readItems(folder, read);
  writeFileSync(
    path.join(contentDir, textLockfileName),
    toTextLockfile(items, recorded ?? new Map()),
  );
}
