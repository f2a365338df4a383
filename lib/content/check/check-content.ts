import { requiredPages } from '../content-types';
import { lintContent } from '../lint/lint-content';
import { findStaleReviews } from '../review/find-stale-reviews';
import { checkAges } from './check-ages';
import { checkAnchors } from './check-anchors';
import { checkCitations } from './check-citations';
import { checkDates } from './check-dates';
import { checkFields } from './check-fields';
import { checkLaunch } from './check-launch';
import { checkLedger, checkOldNames, listRedirects } from './check-ledger';
import { checkLinks } from './check-links';
import { checkLiterals } from './check-literals';
import { checkNames } from './check-names';
import { checkOpenPoints } from './check-open-points';
import { checkReadability } from './check-readability';
import { checkSlips } from './check-slips';
import { checkSpelling } from './check-spelling';
import { checkTreatmentPages } from './check-treatment';
import { checkVoice } from './check-voice';
import { type ClinicFacts, readClinicFacts } from './clinic-facts';
import { type ContentItem, itemsOf } from './content-item';
import { dayIn } from './day';
import { compareProblems, type LaunchItem, type Problem } from './problem';
import type { UnreadFile } from './read-folder';
import { isPublished, readItems } from './read-items';

type CheckedContent = {
  problems: Problem[];
  /** What stands between this content and going live; no mistakes, so nothing stops because of it. */
  launchItems: LaunchItem[];
  /** Texts that have changed since their review, such as `pages/risks`. */
  staleReviews: string[];
  fileCount: number;
  /** What the ledger of published addresses should hold. */
  ledgerText: string;
  /** Old addresses of pages, each with the address that it leads to now. */
  redirects: { from: string; to: string }[];
};

/**
 * Checks a whole content folder: each file by itself, then what the files say of one another, then
 * whether what they say is honest and readable.
 *
 * @param contentDir path of the folder, as it should stand in the messages
 * @param now the moment by which dates are judged, in the clinic's time zone
 * @returns every problem, by file and line; no error among them means that the site can be built
 */
export function checkContent(contentDir: string, now: Date): CheckedContent {
  const { items, unread, problems, ownWords, fileCount } = readItems(contentDir);
  for (const item of items) {
    problems.push(...checkFields(item), ...checkText(item));
  }
  problems.push(
    ...checkNames(items, unread, contentDir),
    ...checkAnchors(items),
    ...checkLinks(items, [...unread, ...unpublishedRequiredPages(items)]),
  );
  const ledger = checkLedger(items, unread, contentDir);
  problems.push(...ledger.problems, ...checkOldNames(items));
  const facts = readClinicFacts(items);
  const today = dayIn(facts.timeZone, now);
  // What is not published yet may be unfinished.
  const published = items.filter(isPublished);
  problems.push(
    ...checkSlips(published, facts),
    ...checkHonesty(published, facts),
    ...lintContent(items, { locale: facts.locale, contentDir }),
    ...checkDates(published, today),
    ...checkAges(published, today),
    ...checkOpenPoints(published),
    // Without clinic.yaml nobody knows whose English it is.
    ...(itemsOf(items, 'Clinic').length > 0
      ? checkSpelling(published, facts.locale, ownWords)
      : []),
    ...checkReadability(published, facts),
  );
  const staleReviews = findStaleReviews(published, contentDir);
  return {
    problems: problems.sort(compareProblems),
    launchItems: checkLaunch(published, staleReviews, today),
    staleReviews: staleReviews.map(({ key }) => key),
    fileCount,
    ledgerText: ledger.text,
    redirects: listRedirects(items),
  };
}

function checkHonesty(items: readonly ContentItem[], facts: ClinicFacts): Problem[] {
  return [
    ...checkCitations(items),
    ...checkTreatmentPages(items),
    ...checkVoice(items, facts.locale),
    ...checkLiterals(items, facts),
  ];
}

/** They have their own problem, so that nothing is said of the links to them. */
function unpublishedRequiredPages(items: readonly ContentItem[]): UnreadFile[] {
  const published = items.filter(
    ({ type, fields }) => type === 'Page' && fields.status !== 'draft',
  );
  return requiredPages
    .filter((name) => !published.some((page) => page.name === name))
    .map((name) => ({ type: 'Page', name }));
}

function checkText(item: ContentItem): Problem[] {
  const { markdown } = item;
  if (!markdown) return [];
  const problems = markdown.report.problems.map((problem) => ({ file: item.path, ...problem }));
  const isEmpty = markdown.compiled.tree.children.length === 0;
  return isEmpty && problems.length === 0 && item.type !== 'Location'
    ? [
        {
          file: item.path,
          message: 'there is no text below the fields: write it, or delete the file',
        },
      ]
    : problems;
}
