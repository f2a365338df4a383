import type { Day } from '../../plan/calendar-day';
import { checkLaunch } from '../checklist/launch/check-launch';
import type { ChecklistItem } from '../checklist/launch/checklist-item';
import { toReviewKey } from '../checklist/reviews/review-files';
import { compareByPlace, type Diagnostic } from '../load/diagnostic';
import { type PhotoList, toPhotoList } from '../load/files/photo-list';
import type { ContentFolder } from '../load/files/read-folder';
import { isPublished, readFile, readItems } from '../load/read-items';
import { listRedirects, type Redirect } from '../references/urls/redirects';
import { toLintContext } from './lint-context';
import type { Rule } from './rule';
import { ruleTable } from './rule-table';
import { runRules } from './run-rules';
import type { Change } from './second-reading/change';
import { findChanges } from './second-reading/find-changes';
import { findStaleReviews } from './second-reading/find-stale-reviews';
import { findMentions } from './texts/suicide-mentions';

export type CheckedContent = {
  diagnostics: Diagnostic[];
  /**
   * What has to be done before this content goes live. These are no errors, so they stop nothing.
   */
  checklist: ChecklistItem[];
  /** What differs from the version that git has; none where git was not asked. */
  changes: Change[];
  /** In the clinic's time zone. */
  today: Day;
  /** Texts that have changed since their review, such as `pages/risks`. */
  staleReviews: string[];
  /** Texts that speak of suicide, such as `faq/cost`. */
  suicideMentions: string[];
  fileCount: number;
  /** How many items are drafts. */
  draftCount: number;
  /** Former paths of pages, each with its current path. */
  redirects: Redirect[];
  /** Photographs that can be read, by their files' names. */
  photos: PhotoList;
  /** The size of each file to download, in bytes, by its name. */
  downloads: Record<string, number>;
};

/**
 * Checks a whole content folder.
 *
 * @param now the moment by which dates are judged, in the clinic's time zone
 * @param rules those of the table, unless fewer are of interest
 * @param read what reads each file; tests have one that remembers those that have not changed
 * @returns every diagnostic, by file and line; if none is an error, the site can be built
 */
export function checkFolder(
  folder: ContentFolder,
  now: Date,
  rules: readonly Rule[] = ruleTable,
  read: typeof readFile = readFile,
): CheckedContent {
  const all = readItems(folder, read);
  const { items: allItems, diagnostics: parsed, photoFiles, downloadFiles } = all;
  const nameless = parsed.find(({ ruleId }) => !ruleTable.some(({ id }) => id === ruleId));
  if (nameless) throw new Error(`there is no rule ${nameless.ruleId} in lint/rule-table.ts`);
  const context = toLintContext(folder, all, now);
  const { items, texts, today } = context;
  const staleReviews = findStaleReviews(items, folder.dir);
  return {
    diagnostics: runRules(rules, context).sort(compareByPlace),
    checklist: checkLaunch(items, staleReviews, today),
    changes: findChanges(folder, all),
    staleReviews: staleReviews.map(({ key }) => key),
    suicideMentions: [...new Set(findMentions(texts()).map(({ text }) => toReviewKey(text.item)))],
    today,
    fileCount: all.files.length,
    draftCount: allItems.filter((item) => !isPublished(item)).length,
    redirects: listRedirects(allItems),
    photos: toPhotoList(photoFiles),
    downloads: Object.fromEntries(downloadFiles.map(({ name, bytes }) => [name, bytes.length])),
  };
}
