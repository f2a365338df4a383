import type { Figure } from '@/lib/content/content';
import { type DayFigures, type DayStep, stepLabels, toDaySteps } from '@/lib/plan/day-steps';

/** A step of the day, such as `Stop eating` and `3 hours before your appointment`. */
export type RelativeTime = { label: string; when: string };

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

/** Finds a figure by its name, if the clinic has it. */
export type FindFigure = (name: string) => Figure | undefined;

/** The times of a day that the clinic has figures for, in minutes. */
export function toDayFigures(find: FindFigure): DayFigures {
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

/** Each step of the day, and what is left out around it, in times from the appointment. */
export function toRelativeTimes(figures: DayFigures): RelativeTime[] {
  const steps = toDaySteps(figures, 0);
  return [
    // It begins before all else.
    ...figures.leftOut.map(({ label, minutes }) => ({
      label,
      when: `from ${toLength(minutes)} before it until ${toLength(minutes)} after you leave`,
    })),
    ...steps.map((step) => ({ label: stepLabels[step.kind], when: toWhen(step, figures) })),
  ];
}

/** What one does or leaves out, in short, for a list to tick that says what its times are counted from. */
export function toTimesToTick(figures: DayFigures): RelativeTime[] {
  return [
    ...figures.leftOut.map(({ label, minutes }) => ({
      label,
      when: `for ${toLength(minutes)} each`,
    })),
    ...toDaySteps(figures, 0)
      .filter(({ kind }) => kind !== 'appointment' && kind !== 'home')
      .map((step) => ({ label: stepLabels[step.kind], when: toShortWhen(step, figures) })),
  ];
}

function toShortWhen(step: DayStep, figures: DayFigures): string {
  if (step.kind === 'leave') return 'in good time';
  if (step.kind === 'driving' || step.kind === 'stay') return toWhen(step, figures);
  return `${toLength(Math.abs(step.minutes))} ${step.minutes < 0 ? 'before' : 'after'}`;
}

function toWhen({ kind, minutes }: DayStep, { driving = 0 }: DayFigures): string {
  if (kind === 'appointment') return 'the time we gave you';
  if (kind === 'leave') return 'as long before you arrive as your journey takes';
  if (kind === 'stay') return 'the next morning';
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
