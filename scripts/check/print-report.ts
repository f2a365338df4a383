import { formatLaunch } from '../../lib/content/checklist/launch/format-launch';
import type { CheckedContent } from '../../lib/content/lint/check-content';
import { foldWarnings } from '../../lib/content/lint/report/fold-warnings';
import { formatBlock } from '../../lib/content/lint/report/format-block';
import { toAnnotation } from '../../lib/content/lint/report/to-annotation';
import { formatChanges } from '../../lib/content/lint/second-reading/format-changes';
import { type Diagnostic, isError } from '../../lib/content/load/diagnostic';
import { explainAdditions } from './explain-additions';
import { readLine } from './read-line';

type Report = {
  /** What is wrong with drafts, where they are shown. */
  draftErrors: readonly Diagnostic[];
  /** What keeps drafts from being published, if that was asked. */
  toPublish: readonly Diagnostic[] | undefined;
  /** What the version that git has is called. */
  version: string | undefined;
  /** Whether every warning and change is wanted. */
  isListingAll: boolean;
  /** Whether what has to be done before going live is wanted instead of the warnings. */
  isLaunch: boolean;
  /** What was read, and how long it took. */
  read: string;
};

const isColoured = process.stderr.isTTY && !process.env.NO_COLOR;

/** Prints what the check found: the errors come last, right above the line that counts all of it. */
export function printReport(
  { diagnostics, changes, checklist, draftCount }: CheckedContent,
  report: Report,
) {
  const errors = diagnostics.filter(isError);
  const warnings = diagnostics.filter((found) => !isError(found));
  const isWhole = report.isListingAll || process.env.GITHUB_ACTIONS !== undefined;
  if (!report.isLaunch) {
    printWarnings(warnings, isWhole, new Set(changes.map(({ file }) => file)));
    if (report.version !== undefined && changes.length > 0) {
      console.error(`${formatChanges(changes, report.version, { isWhole, isColoured })}\n`);
    }
  }
  if (report.draftErrors.length > 0) {
    console.error('Drafts that cannot be shown yet, because of:\n');
    printBlocks(report.draftErrors);
  }
  if (report.toPublish && report.toPublish.length > 0) {
    console.error('Drafts that cannot be published yet, because of:\n');
    printBlocks(report.toPublish);
  }
  printBlocks(errors);
  if (report.isLaunch) console.log(`${formatLaunch(checklist)}\n`);
  if (process.env.GITHUB_ACTIONS) {
    for (const words of explainAdditions(diagnostics)) console.error(`${words}\n`);
  }
  printFixes(diagnostics);
  const counts = [
    ...(warnings.length > 0 ? [`, ${count(warnings.length, 'warning')}`] : []),
    ...(changes.length > 0
      ? [`, ${count(changes.length, 'change')} for a second person to read`]
      : []),
  ].join('');
  if (draftCount > 0) console.error(describeDrafts(draftCount, report.toPublish));
  if (errors.length > 0) {
    console.error(`${errors.length} to fix${counts}: ${report.read}.`);
    console.error('Run it again after that: some rules wait until nothing is left to fix.');
  } else console.log(`Content is in order${counts}: ${report.read}.`);
}

/** On a terminal, the first of each rule, and all in files that differ; GitHub folds them by itself. */
function printWarnings(
  warnings: readonly Diagnostic[],
  isWhole: boolean,
  changed: ReadonlySet<string>,
) {
  const { shown, rest } = isWhole ? { shown: warnings, rest: [] } : foldWarnings(warnings, changed);
  printBlocks(shown);
  for (const line of rest) console.error(`${line}\n`);
}

function printBlocks(found: readonly Diagnostic[]) {
  for (const diagnostic of found) {
    console.error(`${formatBlock(diagnostic, readLine(diagnostic), isColoured)}\n`);
    if (process.env.GITHUB_ACTIONS) console.log(toAnnotation(diagnostic));
  }
}

/** What `--fix` would do. New URLs are told, and recorded, only once nothing else is wrong. */
function printFixes(diagnostics: readonly Diagnostic[]) {
  const certain = diagnostics.filter(
    ({ replacement, insertion, addition }) => replacement || insertion || addition,
  ).length;
  if (certain > 0) console.error(`npm run check -- --fix fixes ${certain} of these by itself.`);
}

/** `1 warning`, `2 warnings` */
function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

/** A draft may say what no page may, so whoever writes one should know that nobody has looked. */
function describeDrafts(drafts: number, toPublish: readonly Diagnostic[] | undefined): string {
  if (!toPublish) {
    return `${count(drafts, 'draft')} not checked: npm run check -- --drafts says what stops ${drafts === 1 ? 'it' : 'them'} from being published.`;
  }
  const problems = toPublish.length === 0 ? 'nothing' : count(toPublish.length, 'thing');
  return `${count(drafts, 'draft')}, ${problems} to fix before publishing.`;
}
