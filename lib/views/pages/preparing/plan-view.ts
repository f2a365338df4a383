import type { Content, Figure } from '@/lib/content/content';
import { type DayFigures, type DayStep, stepLabels, toDaySteps } from '@/lib/plan/day-steps';
import type { PlanRules } from '@/lib/plan/make-plan';
import { routes } from '@/lib/routes';
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
  relativeTimes: { label: string; when: string }[];
  /** `6 infusions over 3 weeks`; absent where the clinic has no figures for a course. */
  course: string | undefined;
  planner: PlannerView;
  contactHref: string;
};

/** By the names under which a clinic's figures.yaml has them. */
const dayFigureNames = {
  food: 'food-hours',
  fluid: 'fluid-hours',
  arrive: 'arrive-minutes',
  visit: 'visit-hours',
  infusion: 'infusion-minutes',
  recovery: 'recovery-minutes',
  driving: 'driving-hours',
  therapy: 'psychotherapy-hours',
} as const satisfies Partial<Record<keyof DayFigures, string>>;

/** Left out before and after an infusion. */
const leftOutNames = ['alcohol-hours', 'cannabis-hours'];

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
        places: content.locations.map(({ name, title, hours }) => ({ name, label: title, hours })),
        holidays: content.holidays,
      },
      locale: clinic.locale,
      note: isConfirmed ? undefined : 'Check these times with us.',
    },
    contactHref: routes.contact,
  };
}

type FindFigure = (name: string) => Figure | undefined;

function toDayFigures(find: FindFigure): DayFigures {
  const minutes = Object.entries(dayFigureNames).map(([key, name]) => {
    const figure = find(name);
    return [key, figure && toMinutes(figure)];
  });
  return {
    ...Object.fromEntries(minutes.filter(([, value]) => value !== undefined)),
    leftOut: leftOutNames.flatMap((name) => {
      const figure = find(name);
      return figure ? [{ label: figure.label, minutes: toMinutes(figure) }] : [];
    }),
  };
}

/** @throws Error when the figure is not a time */
function toMinutes({ name, value, unit }: Figure): number {
  if (unit === 'minutes') return value;
  if (unit === 'hours') return value * 60;
  throw new Error(`The figure "${name}" is in ${unit}: write it in minutes or hours`);
}

function toCourse(find: FindFigure): PlanRules['course'] {
  const sessions = find('sessions')?.value;
  const weeks = find('course-weeks')?.value;
  const perWeek = find('sessions-per-week')?.value ?? (sessions && weeks && sessions / weeks);
  return sessions && perWeek ? { sessions, perWeek } : undefined;
}

function toRelativeTimes(figures: DayFigures): PlanView['relativeTimes'] {
  const steps = toDaySteps(figures, 0);
  return [
    ...steps.map((step) => ({ label: stepLabels[step.kind], when: toWhen(step, figures) })),
    ...figures.leftOut.map(({ label, minutes }) => ({
      label,
      when: `from ${toLength(minutes)} before it until ${toLength(minutes)} after you leave`,
    })),
  ];
}

function toWhen({ kind, minutes }: DayStep, { driving = 0 }: DayFigures): string {
  if (kind === 'appointment') return 'the time we gave you';
  if (kind === 'leave') return 'as long before you arrive as your way takes';
  if (kind === 'driving') return `${toLength(driving)} after you leave`;
  return minutes < 0
    ? `${toLength(-minutes)} before your appointment`
    : `${toLength(minutes)} after your appointment`;
}

/** `3 hours`, `1 hour 30 minutes`; a day and more stays in hours, as the figures are. */
function toLength(minutes: number): string {
  const parts: [number, string][] = [
    [Math.floor(minutes / 60), 'hour'],
    [minutes % 60, 'minute'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}\u00a0${unit}${count === 1 ? '' : 's'}`)
    .join(' ');
}
