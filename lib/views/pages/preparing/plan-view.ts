import type { Content, Figure } from '@/lib/content/content';
import type { PlanRules } from '@/lib/plan/make-plan';
import { routes } from '@/lib/routes';
import {
  type FindFigure,
  type RelativeTime,
  toDayFigures,
  toRelativeTimes,
} from '@/lib/views/facts/relative-times';
import { toOpenPoints } from '@/lib/views/page-foot/open-points-view';
import { fillFigures } from '@/lib/views/text/article';
import { getPage } from '@/lib/views/text/get-page';
import { type TextPageView, toTextPageView } from '../reading/text-page-view';

/** What the planner in the browser needs. */
export type PlannerView = {
  rules: PlanRules;
  locale: string;
  /** Said on the sheet while a figure is not confirmed. */
  note: string | undefined;
};

export type PlanView = TextPageView & {
  /** The day in times from the appointment: what a visitor without JavaScript gets. */
  relativeTimes: RelativeTime[];
  /** `6 infusions over 3 weeks`; absent where the clinic has no figures for a course. */
  course: string | undefined;
  planner: PlannerView;
  contactHref: string;
};

export function toPlanView(content: Content): PlanView {
  const { clinic, figures } = content;
  const used: Figure[] = [];
  const find = (name: string) => {
    const figure = figures.find((candidate) => candidate.name === name);
    if (figure) used.push(figure);
    return figure;
  };
  const dayFigures = toDayFigures(find);
  const course = toCourse(find);
  const page = getPage(content, 'plan');
  const isConfirmed = used.every(({ confirmedOn }) => confirmedOn !== null);
  return {
    ...toTextPageView(content, 'plan'),
    openPoints: toOpenPoints([{ ...page, keyFigures: used.map(({ name }) => name) }], [], content),
    relativeTimes: toRelativeTimes(dayFigures),
    course:
      course && find('course-weeks')
        ? fillFigures('{{sessions}} infusions over {{course-weeks}}', content)
        : undefined,
    planner: {
      rules: {
        timeZone: clinic.timeZone,
        figures: dayFigures,
        course,
        places: content.locations.map(
          ({ name, title, hours, otherHours, closures, publicHolidays }) => ({
            name,
            label: title,
            hours,
            otherHours: otherHours?.filter(({ until }) => until >= content.today),
            closures: closures?.filter(({ until }) => until >= content.today),
            isOpenOnHolidays: publicHolidays === 'open' || undefined,
          }),
        ),
        holidays: content.holidays,
      },
      locale: clinic.locale,
      note: isConfirmed ? undefined : 'Check these times with us.',
    },
    contactHref: routes.contact,
  };
}

function toCourse(find: FindFigure): PlanRules['course'] {
  const sessions = find('sessions')?.value;
  const weeks = find('course-weeks')?.value;
  const perWeek = find('sessions-per-week')?.value ?? (sessions && weeks && sessions / weeks);
  return sessions && perWeek ? { sessions, perWeek } : undefined;
}
