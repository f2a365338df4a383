import { toVisitEnd } from '@/lib/plan/day-steps';
import { toClockWords } from '@/lib/plan/plan-words';
import { type FindFigure, toDayFigures } from '../facts/relative-times';

/** A day by the clock as an example: what lasts from when to when, and where that is on one line. */
export type ClockDayView = {
  /** `10:00` */
  appointment: string;
  spans: ClockSpanView[];
  /** Where the appointment is on the line, in per cent of it. */
  appointmentAt: number;
};

/** Its ends are in per cent of the line; `isOpen` where it goes on beyond it. */
export type ClockSpanView = {
  label: string;
  when: string;
  from: number;
  to: number;
  isOpen: boolean;
};

/** Most clinics see nobody so early or so late that the day would look unlike a visitor's own. */
const exampleMinutes = 10 * 60;

const dayMinutes = 24 * 60;

/** How much of the line is left for what goes on after the visit, in minutes. */
const afterwardsMinutes = 60;

/**
 * @param locale how the clock is written
 * @returns nothing where the clinic has no figures to draw it from
 */
export function toClockDay(find: FindFigure, locale: string): ClockDayView | undefined {
  const { food, fluid, infusion, recovery = 0, driving, ...figures } = toDayFigures(find);
  const end = toVisitEnd({ infusion, recovery, ...figures });
  if (infusion === undefined || end === undefined) return undefined;
  const watched = infusion + recovery;
  const clock = (minutes: number) => toClock(minutes, locale);
  const start = Math.max(food ?? 0, fluid ?? 0, figures.arrive ?? 0);
  const toPlace = (minutes: number) =>
    Math.round(((minutes + start) / (start + end + afterwardsMinutes)) * 1000) / 10;
  const span = (label: string, when: string, from: number, to: number, isOpen = false) => ({
    label,
    when,
    from: toPlace(from),
    to: isOpen ? 100 : toPlace(to),
    isOpen,
  });
  return {
    appointment: clock(0),
    appointmentAt: toPlace(0),
    spans: [
      ...(food ? [span('No food', `from ${clock(-food)}`, -food, 0)] : []),
      ...(fluid ? [span('No drinks', `from ${clock(-fluid)}`, -fluid, 0)] : []),
      span('The drip', `until about ${clock(infusion)}`, 0, infusion),
      span('We watch you', `until ${clock(watched)} at least`, 0, watched),
      span('Keep free', `the rest of the day; going home at ${clock(end)} or later`, 0, end, true),
      ...(driving
        ? [
            span(
              'No driving',
              `until ${clock(end + driving)}, if you leave at ${clock(end)}`,
              0,
              end,
              true,
            ),
          ]
        : []),
    ],
  };
}

function toClock(minutes: number, locale: string): string {
  const ofDay = exampleMinutes + minutes;
  const day = Math.floor(ofDay / dayMinutes);
  const rest = ofDay - day * dayMinutes;
  const two = (value: number) => String(value).padStart(2, '0');
  const words = toClockWords(`${two(Math.floor(rest / 60))}:${two(rest % 60)}`, locale);
  if (day === 0) return words;
  if (day === 1) return `${words} the next day`;
  return day < 0 ? `${words} the day before` : `${words}, ${day} days later`;
}
