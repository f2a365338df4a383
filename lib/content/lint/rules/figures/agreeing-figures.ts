import type { FigureFact } from '../../../load/clinic-facts';
import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** Only a warning: a course may begin with two in a week, and go on with one. */
export const agreeingFigures: Rule = {
  id: 'agreeing-figures',
  severity: 'warning',
  message: 'does not fit the other numbers of figures.yaml',
  fix: 'change together what belongs together',
  check: ({ items, facts }) => {
    const find = (name: string) => facts.figures.find((figure) => figure.name === name)?.value;
    const [sessions, weeks, perWeek] = ['sessions', 'course-weeks', 'sessions-per-week'].map(find);
    return [
      ...itemsOf(items, 'Figures').flatMap((item) =>
        (item.data.figures ?? []).flatMap((figure, index): Finding[] => {
          const other = facts.figures.find(({ name }) => name === figure?.atLeast);
          const own = facts.figures.find(({ name }) => name === figure?.name);
          if (!own || !other || toComparable(own) >= toComparable(other)) return [];
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
