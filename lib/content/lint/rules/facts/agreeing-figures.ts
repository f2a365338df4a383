import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** Only a warning: a course may begin with two in a week, and go on with one. */
export const agreeingFigures: Rule = {
  id: 'agreeing-figures',
  severity: 'warning',
  message: 'does not fit the other numbers of a course',
  fix: 'change sessions, course-weeks, sessions-per-week and perCourse together',
  check: ({ items, facts }) => {
    const find = (name: string) => facts.figures.find((figure) => figure.name === name)?.value;
    const [sessions, weeks, perWeek] = ['sessions', 'course-weeks', 'sessions-per-week'].map(find);
    return [
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
