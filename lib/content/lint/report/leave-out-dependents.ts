import { type Diagnostic, isError } from '../../load/diagnostic';
import type { Finding, Rule } from '../rule';

/** What a rule has found, and what is told of it. */
export type Report = { rule: Rule; finding: Finding; told: Diagnostic };

/**
 * Leaves out what depends on something that another error tells: a file that does not say what was meant,
 * or a page, a heading, a figure that is gone. Once that is fixed it is gone, or the next check says it.
 *
 * @param findLost what files had before and no file has now, with the path of that file
 * @param isWaiting whether rules that wait for all others do
 */
export function leaveOutDependents(
  reports: readonly Report[],
  findLost: () => ReadonlyMap<string, string>,
  isWaiting = true,
): Diagnostic[] {
  const broken = new Set(
    reports.flatMap(({ rule, told }) => (rule.breaksFile && isError(told) ? [told.file] : [])),
  );
  const isNeeded = broken.size > 0 || reports.some(({ finding }) => finding.needs);
  const lost = isNeeded ? findLost() : new Map<string, string>();
  // Of a whole file, its path is lost.
  const isLostBy = ({ finding: { loses = [] } }: Report, name: string) =>
    loses.includes(name) || loses.includes(lost.get(name) ?? '');
  const isTold = (name: string, by: Report) =>
    broken.has(name) ||
    broken.has(lost.get(name) ?? '') ||
    reports.some((other) => other !== by && isLostBy(other, name));
  const isAnythingLost = [...lost].some(
    ([name, file]) => broken.has(file) || reports.some((report) => isLostBy(report, name)),
  );
  const causes = reports.filter((report) => {
    const { rule, finding, told } = report;
    if (rule.waitsForFile && broken.has(told.file)) return false;
    // Words are judged once each field holds what it should.
    if (rule.judgesSentences && told.file.endsWith('.yaml') && broken.has(told.file)) return false;
    if (rule.needsEveryFile && isAnythingLost) return false;
    return !finding.needs?.some((name) => isTold(name, report));
  });
  const first = foldLosses(causes, lost);
  const isDone = !isWaiting || !first.some(({ rule, told }) => isError(told) && !rule.waitsForAll);
  return first.filter(({ rule }) => isDone || !rule.waitsForAll).map(({ told }) => told);
}

/** What is gone is told once, where it is first missed, and how many other places miss it. */
function foldLosses(reports: readonly Report[], lost: ReadonlyMap<string, string>): Report[] {
  const keyOf = ({ finding }: Report) => finding.needs?.find((name) => lost.has(name));
  return reports.flatMap((report): Report[] => {
    const key = keyOf(report);
    if (key === undefined) return [report];
    const same = reports.filter((other) => keyOf(other) === key);
    if (same[0] !== report) return [];
    const others = same.length - 1;
    const places = others === 1 ? 'one other place misses' : `${others} other places miss`;
    const message = `${report.told.message}${others === 0 ? '' : `; ${places} it too`}`;
    return [{ ...report, told: { ...report.told, message } }];
  });
}
