import type { Content } from '@/lib/content/content';
import { getFigure } from '../facts/figure-view';
import { fillFigures } from '../text/article';

/** A course as weeks of seven days, beginning on Monday; true on a day with an infusion. */
export type CourseView = { displayText: string; weeks: boolean[][] };

/** @throws Error when the clinic lacks one of its figures; `npm run check` says where */
export function toCourseView(content: Content): CourseView {
  const sessions = getFigure('sessions', content);
  const weeks = getFigure('course-weeks', content);
  const perWeek = getFigure('sessions-per-week', content);
  return {
    displayText: fillFigures(
      '{{sessions}} infusions over {{course-weeks}}, {{sessions-per-week}}',
      content,
    ),
    weeks: toCalendar(sessions.value, weeks.value, perWeek.value),
  };
}

/** Distributes the infusions of a week from Monday to Friday. */
function toCalendar(sessions: number, weeks: number, perWeek: number): boolean[][] {
  const workdays = 5;
  const days = Array.from({ length: perWeek }, (_, index) =>
    Math.floor(((index + 0.5) * workdays) / perWeek),
  );
  let left = sessions;
  return Array.from({ length: weeks }, () =>
    Array.from({ length: 7 }, (_, day) => days.includes(day) && left-- > 0),
  );
}
