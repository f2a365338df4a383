import { type Diagnostic, isError, toPlace } from '../../load/diagnostic';
import type { Finding, Rule } from '../rule';

/** What a rule has found, and what is told of it. */
export type Report = { rule: Rule; finding: Finding; told: Diagnostic };

/**
 * Leaves out what depends on something that another error tells: a file that does not say what was meant,
 * or a page, a heading, a figure that is gone. Once that is fixed it is gone, or the next check says it.
 *
 * @param findLost what files had before and no file has now, with the path of that file
 * @param isWaiting whether rules that wait for all others do
 * @param isInFields whether a line is one of its file's fields
 */
export function leaveOutDependents(
  reports: readonly Report[],
  findLost: () => ReadonlyMap<string, string>,
  isWaiting = true,
  isInFields: (told: Diagnostic) => boolean = () => false,
): Diagnostic[] {
  const withBrokenFields = new Set(
    reports.flatMap(({ told }) => (told.ruleId === 'field-schema' ? [told.file] : [])),
  );
  const broken = new Set(
    reports.flatMap(({ rule, told }) => (rule.breaksFile && isError(told) ? [told.file] : [])),
  );
  const isNeeded = broken.size > 0 || reports.some(({ finding }) => finding.needs);
  const lost = isNeeded ? findLost() : new Map<string, string>();
  // Of a whole file, its path is lost.
  const isLostBy = ({ finding: { loses = [] } }: Report, name: string) =>
    loses.includes(name) || loses.includes(lost.get(name) ?? '');
  const tells = (other: Report, { finding: { needs = [] } }: Report) =>
    needs.some((name) => isLostBy(other, name));
  // Of two that tell each other, such as a page and the sheet that goes with it, the first is told.
  const isTold = (report: Report) =>
    report.finding.needs?.some((name) => broken.has(name) || broken.has(lost.get(name) ?? '')) ||
    reports.some(
      (other, index) =>
        other !== report &&
        tells(other, report) &&
        !(tells(report, other) && reports.indexOf(report) < index),
    );
  const isAnythingLost = [...lost].some(
    ([name, file]) => broken.has(file) || reports.some((report) => isLostBy(report, name)),
  );
  const causes = reports.filter((report) => {
    const { rule, told } = report;
    if (rule.waitsForFile && broken.has(told.file)) return false;
    // Words are judged once each field holds what it should.
    if (rule.judgesSentences && told.file.endsWith('.yaml') && broken.has(told.file)) return false;
    if (rule.judgesSentences && withBrokenFields.has(told.file) && isInFields(told)) return false;
    if (rule.needsEveryFile && isAnythingLost) return false;
    return !isTold(report);
  });
  const first = foldLosses(causes, lost).map((report) =>
    report.finding.loses
      ? addPlaces(
          report,
          reports.filter((other) => !causes.includes(other) && tells(report, other)),
        )
      : report,
  );
  const isDone = !isWaiting || !first.some(({ rule, told }) => isError(told) && !rule.waitsForAll);
  return first.filter(({ rule }) => isDone || !rule.waitsForAll).map(({ told }) => told);
}

/** What is gone is told once, where it is first missed, with the other places that miss it. */
function foldLosses(reports: readonly Report[], lost: ReadonlyMap<string, string>): Report[] {
  const keyOf = ({ finding }: Report) => finding.needs?.find((name) => lost.has(name));
  return reports.flatMap((report): Report[] => {
    const key = keyOf(report);
    if (key === undefined) return [report];
    const [first, ...others] = reports.filter((other) => keyOf(other) === key);
    return first === report ? [addPlaces(report, others)] : [];
  });
}

/** More of them help nobody: each is told once the first are fixed. */
const mostPlaces = 5;

/** The same with the lines that miss what it tells. Another URL that is gone too is none. */
function addPlaces(report: Report, others: readonly Report[]): Report {
  const own = toPlace(report.told);
  const places = [
    ...new Set(others.filter(({ finding }) => !finding.loses).map(({ told }) => toPlace(told))),
  ].filter((place) => place !== own);
  if (places.length === 0) return report;
  const more = places.length - mostPlaces;
  const shown = more > 1 ? [...places.slice(0, mostPlaces), `${more} more`] : places;
  const last = shown.length === 1 ? '' : ` and ${shown.at(-1)}`;
  const listed = `${shown.slice(0, last === '' ? 1 : -1).join(', ')}${last}`;
  const message = `${report.told.message}; ${report.finding.loses ? 'named' : 'also missed'} in ${listed}`;
  return { ...report, told: { ...report.told, message } };
}
