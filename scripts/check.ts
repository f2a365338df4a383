import './command-line/load-env';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { formatLaunch } from '../lib/content/checklist/launch/format-launch';
import { launchKinds } from '../lib/content/checklist/launch/launch-kinds';
import { formatChanges } from '../lib/content/checklist/reviews/format-changes';
import { contentDir } from '../lib/content/content-dir';
import { checkFolder } from '../lib/content/lint/check-content';
import { checkDrafts } from '../lib/content/lint/check-drafts';
import { applyFixes } from '../lib/content/lint/report/apply-fixes';
import { foldWarnings } from '../lib/content/lint/report/fold-warnings';
import { formatBlock } from '../lib/content/lint/report/format-block';
import { readCommitted } from '../lib/content/lint/report/read-committed';
import { recordTexts } from '../lib/content/lint/report/record-texts';
import { rulesPagePath, toRulesPage } from '../lib/content/lint/report/rules-page';
import { toAnnotation } from '../lib/content/lint/report/to-annotation';
import { ruleGroups } from '../lib/content/lint/rule-table';
import { type Diagnostic, isError } from '../lib/content/load/diagnostic';
import { readFolder } from '../lib/content/load/files/read-folder';
import { rememberFiles } from '../lib/content/load/remember-files';
import type { SiteState } from '../lib/content/site-state';
import { readOptions } from './command-line/read-options';

/**
 * `npm run check`: prints a block for each mistake in the content folder, and what has changed since
 * the version that git has, for a second person to read; exits with 1 if a mistake is an error.
 *
 * `--launch` lists what has to be done before the content goes live instead of the warnings; exits
 * with 1 if there is anything. `--all` lists every warning and change, not only the first. `--date 2027-01-31` judges dates as on that day. `--fix` first
 * applies certain fixes, and records new URLs in urls.lock once nothing else is wrong. `--docs`
 * only writes docs/content-rules.md.
 */
const { isListingAll, isLaunch, isFixing, isWritingDocs, now, isPreviewShown, areDraftsShown } =
  readOptions();
if (isWritingDocs) {
  writeFileSync(rulesPagePath, toRulesPage(ruleGroups));
  process.exit();
}
const startedAt = performance.now();
const git = readCommitted(contentDir);
const readOnce = rememberFiles();
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

const isWhole = isListingAll || process.env.GITHUB_ACTIONS !== undefined;
const isColoured = process.stderr.isTTY && !process.env.NO_COLOR;
if (!isLaunch) printWarnings();
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
const toRead = `${changes.length} change${changes.length === 1 ? '' : 's'} to be read by a second person`;
const warned = [
  ...(warnings.length > 0 ? [`${warnings.length} warning${warnings.length === 1 ? '' : 's'}`] : []),
  ...(changes.length > 0 ? [toRead] : []),
]
  .map((count) => `, ${count}`)
  .join('');
const certain = diagnostics.filter(
  (found) => found.replacement || found.addition || found.insertion,
).length;
if (certain > 0) console.error(`npm run check -- --fix fixes ${certain} of these by itself.`);
if (errors.length > 0) {
  console.error(`${errors.length} to fix${warned}: ${read}.`);
} else {
  console.log(`Content is in order${warned}: ${read}.`);
}
process.exitCode = errors.length > 0 || (isLaunch && checklist.length > 0) ? 1 : 0;

/** On a terminal, the first of each rule; GitHub folds them by itself. */
function printWarnings() {
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

function readLine({ file, line }: Diagnostic): string | undefined {
  if (line === undefined) return undefined;
  return readFileSync(file, 'utf8').split(/\r?\n/)[line - 1];
}
