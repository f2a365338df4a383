import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { formatLaunch } from '../../lib/content/checklist/launch/format-launch';
import { launchKinds } from '../../lib/content/checklist/launch/launch-kinds';
import { contentDir } from '../../lib/content/content-dir';
import { checkFolder } from '../../lib/content/lint/check-content';
import { checkDrafts } from '../../lib/content/lint/check-drafts';
import { applyFixes } from '../../lib/content/lint/report/apply-fixes';
import { foldWarnings } from '../../lib/content/lint/report/fold-warnings';
import { formatBlock } from '../../lib/content/lint/report/format-block';
import { readCommitted } from '../../lib/content/lint/report/read-committed';
import { recordTexts } from '../../lib/content/lint/report/record-texts';
import { toAnnotation } from '../../lib/content/lint/report/to-annotation';
import { type Diagnostic, isError } from '../../lib/content/load/diagnostic';
import { readFolder } from '../../lib/content/load/files/read-folder';
import { rememberFiles } from '../../lib/content/load/remember-files';
import type { SiteState } from '../../lib/content/site-state';
import type { CheckOptions } from './read-options';

/**
 * Prints a block for each mistake in the content folder, and writes into `.contentlayer` what only the whole
 * content can tell.
 *
 * @returns the exit code: 1 if something has to be fixed, or done before going live where that was asked
 */
export function runCheck({
  isListingAll,
  isLaunch,
  isFixing,
  now,
  isPreviewShown,
  areDraftsShown,
}: CheckOptions): number {
  const startedAt = performance.now();
  const committed = readCommitted(contentDir);
  const readOnce = rememberFiles();
  const check = () =>
    checkFolder({ ...readFolder(contentDir), ...committed }, now, undefined, readOnce);
  if (isFixing) {
    let fixed = 0;
    // A fix may uncover more: the next entry of a list, or the text of a file that could not be read.
    for (let round = 0; round < 50; round++) {
      const found = check();
      const count = applyFixes(found.diagnostics);
      fixed += count;
      if (count > 0) continue;
      recordTexts(contentDir, found);
      break;
    }
    if (fixed > 0) console.log(`Fixed by itself: ${fixed}.`);
  }
  const checked = check();
  const { diagnostics, checklist, staleReviews, today, fileCount, redirects, photos, downloads } =
    checked;
  const drafts = areDraftsShown ? checkDrafts(readFolder(contentDir), now) : undefined;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const errors = diagnostics.filter(isError);
  const warnings = diagnostics.filter((diagnostic) => !isError(diagnostic));

  // The development server shows these on the page (lib/content/last-diagnostics.ts).
  mkdirSync('.contentlayer', { recursive: true });
  const blocks = [...errors, ...(drafts?.diagnostics ?? [])].map((error) =>
    formatBlock(error, readLine(error), false),
  );
  writeFileSync('.contentlayer/diagnostics.json', JSON.stringify(blocks));

  // Every page shows these (lib/content/site-state.ts).
  const details = [...new Set(checklist.map(({ kind }) => launchKinds[kind]))];
  const isPreview = (details.length > 0 && isPreviewShown) || areDraftsShown;
  const siteState: SiteState = {
    preview: isPreview ? details : null,
    drafts: drafts?.ready ?? null,
    today,
    staleReviews,
    suicideMentions: drafts?.ready.length ? drafts.suicideMentions : checked.suicideMentions,
    photos,
    downloads,
  };
  writeFileSync('.contentlayer/site-state.json', JSON.stringify(siteState));

  // next.config.mjs reads these.
  writeFileSync('.contentlayer/redirects.json', JSON.stringify(redirects));

  if (!isLaunch) printWarnings(warnings, isListingAll);
  if (drafts && drafts.diagnostics.length > 0) {
    console.error('Drafts that cannot be shown yet, because of:\n');
    printBlocks(drafts.diagnostics);
  }
  printBlocks(errors);
  if (isLaunch) console.log(`${formatLaunch(checklist)}\n`);

  const read = `${fileCount} files in ${contentDir} checked in ${seconds} s`;
  const warned =
    warnings.length === 0 ? '' : `, ${warnings.length} warning${warnings.length === 1 ? '' : 's'}`;
  const certain = diagnostics.filter(
    (found) => found.replacement || found.addition || found.insertion,
  ).length;
  if (certain > 0) console.error(`npm run check -- --fix fixes ${certain} of these by itself.`);
  if (errors.length > 0) {
    console.error(`${errors.length} to fix${warned}: ${read}.`);
  } else {
    console.log(`Content is in order${warned}: ${read}.`);
  }
  return errors.length > 0 || (isLaunch && checklist.length > 0) ? 1 : 0;
}

/** On a terminal, the first of each rule; GitHub folds them by itself. */
function printWarnings(warnings: readonly Diagnostic[], isListingAll: boolean) {
  const isWhole = isListingAll || process.env.GITHUB_ACTIONS;
  const { shown, rest } = isWhole ? { shown: warnings, rest: [] } : foldWarnings(warnings);
  printBlocks(shown);
  for (const line of rest) console.error(`${line}\n`);
}

function printBlocks(found: readonly Diagnostic[]) {
  const isColoured = process.stderr.isTTY && !process.env.NO_COLOR;
  for (const diagnostic of found) {
    console.error(`${formatBlock(diagnostic, readLine(diagnostic), isColoured)}\n`);
    if (process.env.GITHUB_ACTIONS) console.log(toAnnotation(diagnostic));
  }
}

function readLine({ file, line }: Diagnostic): string | undefined {
  if (line === undefined) return undefined;
  return readFileSync(file, 'utf8').split(/\r?\n/)[line - 1];
}
