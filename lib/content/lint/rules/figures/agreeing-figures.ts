import type { FigureFact } from '../../../load/clinic-facts';
import { itemsOf } from '../../../load/content-item';
import { findDurations } from '../../matching/durations';
import type { Finding, Rule } from '../../rule';
import type { LintText } from '../../texts/lint-texts';
import { diaryWeeks } from '../../values/diary-weeks';
import { isInUnit } from './figure-unit';

/** Only a warning: a course may begin with two in a week, and go on with one. */
export const agreeingFigures: Rule = {
  id: 'agreeing-figures',
  severity: 'warning',
  message: 'does not fit the numbers that it belongs to',
  fix: 'change together what belongs together',
  check: ({ items, facts, texts }) => {
    const find = (name: string) => facts.figures.find((figure) => figure.name === name)?.value;
    const [sessions, weeks, perWeek] = ['sessions', 'course-weeks', 'sessions-per-week'].map(find);
    return [
      ...texts().flatMap(findOtherWeeks),
      ...itemsOf(items, 'Figures').flatMap((item) =>
        (item.data.figures ?? []).flatMap((figure, index): Finding[] => {
          const other = facts.figures.find(({ name }) => name === figure?.atLeast);
          const own = facts.figures.find(({ name }) => name === figure?.name);
          if (!own || !other || toComparable(own) >= toComparable(other)) return [];
          // Of which of them the unit is wrong, figure-unit tells.
          if (![own, other].every((one) => isInUnit(one.unit, one.displayText))) return [];
          const sentence = `${own.value} ${own.unit} (${own.label}) is less than ${other.value} ${other.unit} (${other.label}): have the two changed places? If both are right, delete "atLeast"`;
          return [{ file: item.path, line: item.lineOf(['figures', index, 'value']), sentence }];
        }),
      ),
      ...itemsOf(items, 'Figures').flatMap((item): Finding[] => {
        if (sessions === undefined || weeks === undefined || perWeek === undefined) return [];
        if (weeks * perWeek === sessions) return [];
        const index = (item.data.figures ?? []).findIndex((figure) => figure?.name === 'sessions');
        const sentence = `"sessions" is ${sessions}, and ${weeks} weeks with ${perWeek} a week are ${weeks * perWeek}: change sessions, course-weeks and sessions-per-week together`;
        return [{ file: item.path, line: item.lineOf(['figures', index, 'value']), sentence }];
      }),
      ...itemsOf(items, 'Location').flatMap((item) =>
        (item.data.prices ?? []).flatMap((price, index): Finding[] => {
          const perCourse = price?.perCourse;
          if (perCourse === undefined || sessions === undefined || perCourse === sessions)
            return [];
          const sentence = `"perCourse" is ${perCourse}, and a course has ${sessions} in figures.yaml, so the total is that of another course: change both together`;
          return [{ file: item.path, line: item.lineOf(['prices', index, 'perCourse']), sentence }];
        }),
      ),
    ];
  },
};

/** Hours in minutes, so that both can be compared; anything else as it is. */
function toComparable({ value, unit }: FigureFact): number {
  return unit === 'hours' ? value * 60 : value;
}

/** A sheet that says of how many weeks its diary is, and has another number of lines. */
function findOtherWeeks({ item, field = '', text, lineAt }: LintText): Finding[] {
  const weeks = item.type === 'Sheet' ? diaryWeeks(item) : undefined;
  if (weeks === undefined || !/^(?:title|description|summary)$/.test(field)) return [];
  return findDurations(text)
    .filter(({ words, minutes }) => /week/i.test(words) && minutes !== weeks * 10_080)
    .slice(0, 1)
    .map(({ words, offset }) => {
      const sentence = `"${words}" stands here, and ::diary on this sheet has lines for ${weeks}: correct the one that is wrong`;
      return { file: item.path, line: lineAt(offset), words, sentence };
    });
}
