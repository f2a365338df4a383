import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { formatLaunch } from '../../lib/content/checklist/launch/format-launch';
import { launchKinds } from '../../lib/content/checklist/launch/launch-kinds';
import { formatChanges } from '../../lib/content/checklist/reviews/format-changes';
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
import type { Options } from '../command-line/read-options';

/**
 * Checks the content folder: prints a block for each mistake, and writes what the pages are told.
 *
 * @param readOnce what reads each file; the development server has one that remembers
 * @returns whether the content is in order, and at a launch whether nothing is left to do
 */
export function runCheck(
  { isListingAll, isLaunch, isFixing, now, isPreviewShown, areDraftsShown }: Options,
  readOnce = rememberFiles(),
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
  const { diagnostics, changes, checklist, staleReviews, today, fileCount } = checked;
  const { redirects, photos, downloads } = checked;
  const drafts = areDraftsShown ? checkDrafts(readFolder(contentDir), now, readOnce) : undefined;
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

  const isWhole = isListingAll || process.env.GITHUB_ACTIONS !== undefined;
  if (!isLaunch) printWarnings(warnings, isWhole);
  if (git && changes.length > 0 && !isLaunch) {
    console.error(`${formatChanges(changes, git.version, { isWhole, isColoured })}\n`);
  }
  if (drafts && drafts.diagnostics.length > 0) {
    console.error('Drafts that cannot be shown yet, because of:\n');
    printBlocks(drafts.diagnostics);
  }
  printBlocks(errors);
  if (isLaunch) console.log(`${formatLaunch(checklist)}\n`);

  const read = `${fileCount} files in ${contentDir} checked in ${seconds} s`;
  const counts = [
    ...(warnings.length > 0 ? [count(warnings.length, 'warning')] : []),
    ...(changes.length > 0
      ? [`${count(changes.length, 'change')} for a second person to read`]
      : []),
  ]
    .map((words) => `, ${words}`)
    .join('');
  printFixes(diagnostics);
  if (errors.length > 0) {
    console.error(`${errors.length} to fix${counts}: ${read}.`);
  } else {
    console.log(`Content is in order${counts}: ${read}.`);
  }
  return errors.length === 0 && !(isLaunch && checklist.length > 0);
}

const isColoured = process.stderr.isTTY && !process.env.NO_COLOR;

/** On a terminal, the first of each rule; GitHub folds them by itself. */
function printWarnings(warnings: readonly Diagnostic[], isWhole: boolean) {
  const { shown, rest } = isWhole ? { shown: warnings, rest: [] } : foldWarnings(warnings);
  printBlocks(shown);
  for (const line of rest) console.error(`${line}\n`);
}

function printBlocks(found: readonly Diagnostic[]) {
  for (const diagnostic of found) {
    console.error(`${formatBlock(diagnostic, readLine(diagnostic), isColoured)}\n`);
    if (process.env.GITHUB_ACTIONS) console.log(toAnnotation(diagnostic));
  }
}

/** What `--fix` would do: it records new URLs only once nothing else is wrong. */
function printFixes(diagnostics: readonly Diagnostic[]) {
  const additions = diagnostics.filter(({ addition }) => addition).length;
  const others = diagnostics.filter((found) => isError(found) && !found.addition).length;
  const certain =
    diagnostics.filter(({ replacement, insertion }) => replacement || insertion).length +
    (others === 0 ? additions : 0);
  if (certain > 0) console.error(`npm run check -- --fix fixes ${certain} of these by itself.`);
  if (others === 0 || additions === 0) return;
  const rest = others === 1 ? 'the other error is' : `the ${others} other errors are`;
  console.error(`npm run check -- --fix records what is new once ${rest} fixed.`);
}

/** `1 warning`, `2 warnings` */
function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function readLine({ file, line }: Diagnostic): string | undefined {
  if (line === undefined) return undefined;
  return readFileSync(file, 'utf8').split(/\r?\n/)[line - 1];
}
