import './load-env';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatLaunch } from '../lib/content/checklist/format-launch';
import { launchKinds } from '../lib/content/checklist/launch-kinds';
import { contentDir } from '../lib/content/content-dir';
import { checkContent } from '../lib/content/lint/check-content';
import { fixProblems } from '../lib/content/lint/report/fix-problems';
import { formatBlock, toAnnotation } from '../lib/content/lint/report/format-problem';
import { isError, type Problem } from '../lib/content/load/problem';
import { ledgerName } from '../lib/content/references/check-ledger';
import type { SiteState } from '../lib/content/site-state';
import { readOptions } from './read-options';

/**
 * `npm run check`: one block for each problem of the content folder; exit 1 when one is an error.
 *
 * `--launch` lists what stands between the content and going live instead of the warnings; exit 1
 * while there is any. `--date 2027-01-31` judges dates as on that day. `--record`, which the build
 * adds, writes new addresses to the ledger, where the clinic keeps one. `--fix` first mends what has a
 * certain replacement.
 */
const { isLaunch, isRecording, isFixing, now, isPreviewShown } = readOptions();
const startedAt = performance.now();
if (isFixing) {
  let mended = 0;
  // What is mended may uncover more: the next entry of a list, or the text of a file that could not be read.
  for (let round = 0; round < 50; round++) {
    const found = fixProblems(checkContent(contentDir, now).problems);
    if (found === 0) break;
    mended += found;
  }
  if (mended > 0) console.log(`Mended by itself: ${mended}.`);
}
const { problems, launchItems, staleReviews, fileCount, ledgerText, redirects } = checkContent(
  contentDir,
  now,
);
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
const errors = problems.filter(isError);
const warnings = problems.filter((problem) => !isError(problem));

// The development server shows these on the page (lib/content/problems.ts).
mkdirSync('.contentlayer', { recursive: true });
const blocks = errors.map((problem) => formatBlock(problem, readLine(problem), false));
writeFileSync('.contentlayer/problems.json', JSON.stringify(blocks));

// Every page shows these (lib/content/site-state.ts).
const details = [...new Set(launchItems.map(({ kind }) => launchKinds[kind]))];
const isPreview = details.length > 0 && isPreviewShown;
const siteState: SiteState = { preview: isPreview ? details : null, staleReviews };
writeFileSync('.contentlayer/site-state.json', JSON.stringify(siteState));

// next.config.mjs reads these.
writeFileSync('.contentlayer/redirects.json', JSON.stringify(redirects));
const ledger = path.join(contentDir, ledgerName);
if (isRecording && errors.length === 0 && existsSync(ledger)) writeFileSync(ledger, ledgerText);

if (!isLaunch) printBlocks(warnings);
printBlocks(errors);
if (isLaunch) console.log(`${formatLaunch(launchItems)}\n`);

const read = `${fileCount} files in ${contentDir} checked in ${seconds} s`;
const warned =
  warnings.length === 0 ? '' : `, ${warnings.length} warning${warnings.length === 1 ? '' : 's'}`;
const certain = problems.filter(({ replacement }) => replacement !== undefined).length;
if (certain > 0) console.error(`npm run check -- --fix mends ${certain} of these by itself.`);
if (errors.length > 0) {
  console.error(`${errors.length} to mend${warned}: ${read}.`);
} else {
  console.log(`Content is in order${warned}: ${read}.`);
}
process.exitCode = errors.length > 0 || (isLaunch && launchItems.length > 0) ? 1 : 0;

function printBlocks(found: readonly Problem[]) {
  const isColoured = process.stderr.isTTY && !process.env.NO_COLOR;
  for (const problem of found) {
    console.error(`${formatBlock(problem, readLine(problem), isColoured)}\n`);
    if (process.env.GITHUB_ACTIONS) console.log(toAnnotation(problem));
  }
}

function readLine({ file, line }: Problem): string | undefined {
  if (line === undefined) return undefined;
  return readFileSync(file, 'utf8').split(/\r?\n/)[line - 1];
}
