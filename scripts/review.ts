import './command-line/load-env';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { approveReview } from '../lib/content/checklist/reviews/approve-review';
import { listReviews } from '../lib/content/checklist/reviews/list-reviews';
import { toReviewKey } from '../lib/content/checklist/reviews/review-files';
import { readReviewSources } from '../lib/content/checklist/reviews/review-text';
import { contentDir } from '../lib/content/content-dir';
import { readCommittedSince } from '../lib/content/lint/report/read-committed';
import { findChanges } from '../lib/content/lint/second-reading/find-changes';
import { findStaleReviews } from '../lib/content/lint/second-reading/find-stale-reviews';
import { formatChanges } from '../lib/content/lint/second-reading/format-changes';
import { readClinicFacts } from '../lib/content/load/clinic-facts';
import { readFolder } from '../lib/content/load/files/read-folder';
import { isPublished, readItems } from '../lib/content/load/read-items';
import { suggestName } from '../lib/content/markdown/grammar/nearest-name';
import { isNobody } from '../lib/content/schemas/fields/review-rules';
import { dayIn, daysBetween, isDay } from '../lib/plan/calendar-day';

/**
 * `npm run review`: lists the texts whose review is due, overdue or stale, with what has changed.
 * `npm run review -- since main`: what has changed for readers since a version that git has.
 * `npm run review -- approve pages/risks`: records that somebody has reviewed these texts as they
 * are now. Prompts on a terminal for what is not given as `--by "…"` and `--due 2027-11-22`.
 * `--date` is the day.
 */
const { values, positionals } = readWords();
const items = readItems(readFolder(contentDir)).items.filter(isPublished);
const today = values.date ?? dayIn(readClinicFacts(items).timeZone, new Date());
if (!isDay(today)) fail('--date has to be a day, like 2026-11-22');
const [command, ...names] = positionals;
if (command === undefined) list();
else if (command === 'since' && names[0]) listSince(names[0]);
else if (command === 'approve' && names.length > 0) await approve();
else
  fail(
    'Run npm run review, npm run review -- since main, or npm run review -- approve pages/risks',
  );

function list() {
  console.log(`Reviews of ${contentDir}, as on ${today}`);
  for (const { heading, lines } of listReviews(items, findStaleReviews(items, contentDir), today)) {
    console.log(`\n${heading}: ${lines.filter((line) => !line.startsWith(' ')).length}`);
    for (const line of lines) console.log(`  ${line}`);
  }
}

/** What has changed since a version that git has, for whoever looks at a pull request. */
function listSince(version: string) {
  const git = readCommittedSince(contentDir, version);
  if (!git) fail(`git does not have ${version}`);
  const folder = { ...readFolder(contentDir), committed: git.committed };
  const changes = findChanges(folder, readItems(folder));
  console.log(
    changes.length === 0
      ? `Nothing differs from ${version}.`
      : formatChanges(changes, version, { isWhole: true, isColoured: process.stdout.isTTY }),
  );
}

async function approve() {
  const keys = items.filter((text) => text.markdown).map(toReviewKey);
  const texts = names.map((name) => {
    const key = name.replace(/\.md$/, '');
    const item = items.find((text) => text.markdown && toReviewKey(text) === key);
    return item ?? fail(`There is no published text ${name}: ${suggestName(key, keys)}`);
  });
  const by = values.by ?? (await ask('Who has read it? Name, profession, registration number: '));
  const due = values.due ?? (await ask('When is the next review due, within a year? '));
  if (!by) fail('Still missing: --by "Name, profession, registration number"');
  if (isNobody(by)) {
    fail(`"${by}" does not say who has read it: give name, profession and registration number`);
  }
  if (!due) fail('Still missing: --due with a day, like 2027-11-22');
  if (!isDay(due)) fail(`--due is ${due}, which is no day as year-month-day, like 2027-11-22`);
  const days = daysBetween(today, due);
  if (days <= 0 || days > 366) fail(`${due} is not within a year of ${today}`);
  const sources = readReviewSources(items);
  for (const item of texts) {
    approveReview(item, { reviewedBy: by, reviewedOn: today, reviewDue: due }, sources, contentDir);
    console.log(`Approved ${item.path}. Hand it in with its file below ${contentDir}/reviews.`);
  }
}

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) return '';
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return answer.trim();
}

function readWords() {
  try {
    const day = { type: 'string' } as const;
    return parseArgs({ options: { by: day, due: day, date: day }, allowPositionals: true });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
