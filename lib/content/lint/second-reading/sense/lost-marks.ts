import { loadSafetyMarks } from '../../matching/load-change-words';
import type { Replaced } from './pair-versions';
import { toStem } from './says-no-more';

/** A sentence that differs, and what was written beside it. */
export type Versions = Pick<Replaced<unknown>, 'was' | 'beside'> & {
  /** `undefined` where nothing took its place. */
  is: string | undefined;
};

let marks: ReturnType<typeof loadSafetyMarks> | undefined;

/** More of the longer words than this have to stay before a "not" less says the contrary. */
const leastAlike = 0.75;

/** What holds a "not" and permits: the contrary of what a lost "not" forbade. */
export const permits =
  /\b(?:need not|needn't|(?:do|does) not (?:need|have) to|don't (?:need|have) to|no need|(?:no|not a) (?:difference|obstacle|reason|problem|harm|matter|worry|bar|hindrance)|nothing (?:to|against))\b/g;

export function toPlain(text: string): string {
  return text.replaceAll('’', "'").toLowerCase();
}

/** For how long, where a figure said so. */
export function tellHours(was: string, { is = '', beside }: Versions, hours: ReadonlySet<string>) {
  const now = [is, ...beside.map((one) => one.is)].join(' ');
  const lost = [...was.matchAll(/\{\{([\w-]+)\}\}/g)].find(
    ([, name = '']) =>
      hours.has(name) &&
      ![...now.matchAll(/\{\{([\w-]+)\}\}/g)].some(([, other = '']) => hours.has(other)),
  );
  return lost && `${lost[0]} is gone: does it still say for how long?`;
}

/** What wording/safety-marks.yaml has, and no sentence says any more. */
export function tellMarks(was: string, { is, beside }: Versions): string | undefined {
  marks ??= loadSafetyMarks();
  for (const { asks, lost, kept, needs, alike } of marks) {
    const [word] = lost.exec(was) ?? [];
    if (word === undefined) continue;
    // A sentence that had such words itself keeps its own, and may have more of them now.
    const countIn = (text: string) => toPlain(text).match(new RegExp(lost, 'giu'))?.length ?? 0;
    const others = beside.filter((one) => countIn(one.was ?? '') < Math.max(1, countIn(one.is)));
    const now = toPlain([is ?? '', ...others.map((one) => one.is)].join(' ')).replaceAll(
      permits,
      '',
    );
    const rest = was.replaceAll(new RegExp(lost, 'giu'), ' ');
    if (lost.test(now) || isSaid(kept, now, rest, word) || (needs && !needs.test(now))) continue;
    if (alike && countAlike(rest, now) <= leastAlike) continue;
    return `"${word}" is gone: ${asks}`;
  }
  return undefined;
}

/** Whether some of the words that say as much are new: those that stood beside what is gone do not. */
function isSaid(kept: RegExp, now: string, rest: string, lost: string): boolean {
  const wordsIn = (text: string): string[] => text.match(new RegExp(kept, 'giu')) ?? [];
  const [before, after] = [wordsIn(rest), wordsIn(now)];
  return (
    after.length > before.length ||
    after.some((word) => !before.includes(word) || lost.split(' ').includes(word))
  );
}

/** All of a sentence that was shortened, if each of its words stood there; else the part that stayed. */
export function countAlike(was: string, is: string): number {
  return stemsOf(is).size > 2 && countKept(is, was) === 1 ? 1 : countKept(was, is);
}

/** The part of the longer words that stayed, in whatever form. */
export function countKept(was: string, is: string): number {
  const [from, to] = [stemsOf(was), stemsOf(is)];
  return [...from].filter((stem) => to.has(stem)).length / Math.max(1, from.size);
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set((text.match(/\p{L}{4,}/gu) ?? []).map(toStem));
}
