import { distance } from 'fastest-levenshtein';
import type { Finding, LintContext } from '../rule';
import { cutAroundDifference } from '../values/cut-around-difference';

/** A line that has less in common with what it was is another one. */
const leastAlike = 0.5;

/** Longer ones take long to compare. */
const longest = 1000;

/** More than this is cut to what is around the difference. */
const mostShown = 200;

/** The end of a message: what its line was before. */
export function tellFormerLine(
  finding: Finding,
  context: Pick<LintContext, 'allItems' | 'committedItems'>,
): string {
  const { was, is } = findFormerLine(finding, context) ?? {};
  if (was === undefined || is === undefined) return '';
  const [shown] = was.length > mostShown ? cutAroundDifference(was, is) : [was];
  return `; before, this line was ${shown.trim()}`;
}

/** A line whose end was lost has at least this much left. */
const leastKept = 20;

function isCut(was: string, is: string): boolean {
  // A row of a table keeps its last bar.
  const kept = is.replace(/[\s|]+$/, '');
  return kept.length >= leastKept && was.startsWith(kept);
}

function toLikeness(was: string, is: string): number {
  return 1 - distance(was, is) / Math.max(was.length, is.length);
}

/**
 * The line of a file's earlier version that became one of its lines: the most alike of those that are gone.
 *
 * @returns `undefined` where the line is the same, or new
 */
export function findFormerLine(
  { file, line }: Pick<Finding, 'file' | 'line'>,
  { allItems, committedItems }: Pick<LintContext, 'allItems' | 'committedItems'>,
): { was: string; is: string } | undefined {
  const was = committedItems().find(({ path }) => path === file);
  const item = allItems.find(({ path }) => path === file);
  if (!was || !item || line === undefined) return undefined;
  const lines = item.text.split('\n');
  const is = lines[line - 1] ?? '';
  const present = new Set(lines);
  const gone = was.text.split('\n').filter((one) => one !== '' && !present.has(one));
  const [best] = gone
    .filter((one) => Math.max(one.length, is.length) <= longest)
    .map((one) => ({ one, alike: isCut(one, is) ? 1 : toLikeness(one, is) }))
    .sort((a, b) => b.alike - a.alike);
  return best && best.alike >= leastAlike ? { was: best.one, is } : undefined;
}
