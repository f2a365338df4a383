import { contentTypes, requiredPages } from '../content-types';
import { checkAges } from './check-ages';
import { checkAnchors } from './check-anchors';
import { checkChances } from './check-chances';
import { checkCitations } from './check-citations';
import { checkClaims } from './check-claims';
import { checkDates } from './check-dates';
import { checkLaunch } from './check-launch';
import { checkLedger, checkOldNames, listRedirects } from './check-ledger';
import { checkLinks } from './check-links';
import { checkLiterals } from './check-literals';
import { checkNames } from './check-names';
import { checkReadability } from './check-readability';
import { checkSlips } from './check-slips';
import { checkSpelling } from './check-spelling';
import { checkSuicide } from './check-suicide';
import { checkTreatmentPages } from './check-treatment';
import { type ClinicFacts, readClinicFacts } from './clinic-facts';
import { type ContentItem, itemsOf } from './content-item';
import { dayIn } from './day';
import { explainIssue, mendIssue } from './explain-issue';
import { compareProblems, type LaunchItem, type Problem } from './problem';
import type { UnreadFile } from './read-folder';
import { isPublished, readItems } from './read-items';
import { textsIn } from './texts-in';

type CheckedContent = {
  problems: Problem[];
  /** What stands between this content and going live; no mistakes, so nothing stops because of it. */
  launchItems: LaunchItem[];
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
    problems.push(...checkFields(item), ...checkFieldTokens(item), ...checkText(item));
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
    ...checkDates(published, today),
    ...checkAges(published, today),
    // Without clinic.yaml nobody knows whose English it is.
    ...(itemsOf(items, 'Clinic').length > 0
      ? checkSpelling(published, facts.locale, ownWords)
      : []),
    ...checkReadability(published, facts),
  );
  return {
    problems: problems.sort(compareProblems),
    launchItems: checkLaunch(published, facts.locale, today),
    fileCount,
    ledgerText: ledger.text,
    redirects: listRedirects(items),
  };
}

function checkHonesty(items: readonly ContentItem[], facts: ClinicFacts): Problem[] {
  return [
    ...checkChances(items, facts.locale),
    ...checkCitations(items),
    ...checkClaims(items, facts.locale),
    ...checkSuicide(items, facts.locale),
    ...checkTreatmentPages(items),
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

function checkFields(item: ContentItem): Problem[] {
  const { schema } = contentTypes[item.type];
  const curly = textsIn(item.fields).filter(({ text }) => /^[“”„‘’][^“”„]*[”“’‘]$/.test(text));
  const issues = (schema.safeParse(item.fields).error?.issues ?? []).filter(
    (issue) => !curly.some(({ path }) => path.join('.') === issue.path.join('.')),
  );
  const inCurlyQuotes = curly.map(({ path, text }) => {
    const line = item.lineOf(path);
    const source = item.text.split('\n')[line - 1] ?? '';
    const inner = text.slice(1, -1);
    return {
      file: item.path,
      line,
      words: [`"${text}"`, `'${text}'`].find((quoted) => source.includes(quoted)) ?? text,
      message: `"${path.join('.')}" stands in curly quotes, which would be printed: write straight ones, "${inner}"`,
      // ‘Yes’ or ‘no’ is not one quotation.
      ...(!inner.includes('‘') && { replacement: JSON.stringify(inner) }),
    };
  });
  const inFields = issues.map((issue) => ({
    file: item.path,
    line: item.lineOf(
      issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path,
    ),
    message: explainIssue(issue, schema, item.fields),
    ...mendIssue(issue, item.fields),
  }));
  return [...inCurlyQuotes, ...inFields];
}

/** Fields into which figures are filled; in others the brackets would be printed. */
const filledFields = ['summary', 'description', 'question'];

function checkFieldTokens(item: ContentItem): Problem[] {
  return textsIn(item.fields).flatMap(({ path, text }): Problem[] => {
    const place = { file: item.path, line: item.lineOf(path) };
    const field = `"${path.join('.')}"`;
    const rest = text.replaceAll(/\{\{[^{}]*\}\}/g, '');
    if (text.includes('[^')) {
      return [{ ...place, message: `${field} cites a source, which works only in the text below` }];
    }
    if (/\{\{|\}\}/.test(rest)) {
      return [{ ...place, message: `${field} has a figure that is not closed: write {{name}}` }];
    }
    if (text !== rest && !(path.length === 1 && filledFields.includes(String(path[0])))) {
      const message = `${field} has a figure, which works only in the text, ${filledFields.join(', ')}: write it in words`;
      return [{ ...place, message }];
    }
    return [];
  });
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
