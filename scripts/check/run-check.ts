import { contentDir as ownDir } from '../../lib/content/content-dir';
import { type CheckedContent, checkFolder } from '../../lib/content/lint/check-content';
import { checkDrafts, rulesToPublish } from '../../lib/content/lint/check-drafts';
import { applyFixes } from '../../lib/content/lint/report/apply-fixes';
import { readCommitted } from '../../lib/content/lint/report/read-committed';
import { recordTexts } from '../../lib/content/lint/report/record-texts';
import { type Diagnostic, isError } from '../../lib/content/load/diagnostic';
import { readFolder } from '../../lib/content/load/files/read-folder';
import { rememberFiles } from '../../lib/content/load/remember-files';
import type { Options } from '../command-line/read-options';
import { printReport } from './print-report';
import { writeState } from './write-state';

type Around = {
  /** What reads each file; the development server has one that remembers. */
  readOnce?: ReturnType<typeof rememberFiles>;
  /** The folder, unless a test has another. */
  contentDir?: string;
  /**
   * Whether it writes what the pages are told. Staff check their content beside a development server,
   * whose pages have drafts.
   */
  isForPages?: boolean;
};

/**
 * Checks the content folder, and prints a block for each mistake.
 *
 * @returns whether the content is in order, and at a launch whether nothing is left to do
 */
export function runCheck(
  { isListingAll, isLaunch, isFixing, isForDrafts, now, isPreviewShown, areDraftsShown }: Options,
  { readOnce = rememberFiles(), contentDir = ownDir, isForPages = false }: Around = {},
): boolean {
  const startedAt = performance.now();
  const git = readCommitted(contentDir);
  const check = () =>
    checkFolder(
      { ...readFolder(contentDir), ...(git && { committed: git.committed }) },
      now,
      undefined,
      readOnce,
    );
  if (isFixing) fixAll(contentDir, check);
  const checked = check();
  const drafts = areDraftsShown ? checkDrafts(readFolder(contentDir), now, readOnce) : undefined;
  const told = new Set(checked.diagnostics.map(toKey));
  const toPublish = isForDrafts
    ? checkDrafts(readFolder(contentDir), now, readOnce, rulesToPublish).diagnostics.filter(
        (found) => !told.has(toKey(found)),
      )
    : undefined;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (isForPages) writeState(checked, drafts, isPreviewShown);
  printReport(checked, {
    draftErrors: drafts?.diagnostics ?? [],
    toPublish,
    version: git?.version,
    isListingAll,
    isLaunch,
    read: `${checked.fileCount} files in ${contentDir} checked in ${seconds} s`,
  });
  return !checked.diagnostics.some(isError) && !(isLaunch && checked.checklist.length > 0);
}

/** A fix may uncover more: the next entry of a list, or the text of a file that could not be read. */
function fixAll(contentDir: string, check: () => CheckedContent) {
  const before = readFolder(contentDir).files;
  let fixed = 0;
  for (let round = 0; round < 50; round++) {
    const found = check();
    const count = applyFixes(found.diagnostics);
    fixed += count;
    if (count > 0) continue;
    recordTexts(contentDir, found);
    break;
  }
  if (fixed === 0) return;
  const changed = [...(readFolder(contentDir).files ?? [])].flatMap(([name, bytes]) =>
    Buffer.from(bytes).equals(before?.get(name) ?? Buffer.alloc(0)) ? [] : [name],
  );
  console.log(`Fixed by itself: ${fixed}, in ${changed.join(', ')}.`);
}

function toKey({ ruleId, file, line, message }: Diagnostic): string {
  return JSON.stringify([ruleId, file, line, message]);
}
