import { addDays, type Day, isDay } from './calendar-day';
import { toWallClock } from './clinic-time';
import { type Appointment, findNextDay, type PlanRules, toVisitSpan } from './make-plan';
import { findObstacle } from './open-hours';
import { toDayWords, toObstacleWords } from './plan-words';

/** The fields of the planner, as a browser submits them. */
export type PlanChoice = { place: string; day: string; time: string; travel: string };

export type ChoiceErrors = Partial<Record<keyof PlanChoice, string>>;

/** How far ahead a first appointment may be. */
const maxDaysAhead = 366;

const maxTravelMinutes = 24 * 60;

/**
 * Reads what a visitor chose.
 *
 * @param now milliseconds since 1970
 * @returns the appointment, or by field what is wrong and what to do
 */
export function checkChoice(
  choice: PlanChoice,
  rules: PlanRules,
  locale: string,
  now: number,
): { ok: true; appointment: Appointment } | { ok: false; errors: ChoiceErrors } {
  const place = rules.places.find(({ name }) => name === choice.place);
  const { day: today, time: timeNow } = toWallClock(now, rules.timeZone);
  const time = /^([01]\d|2[0-3]):[0-5]\d/.exec(choice.time)?.[0];
  const travelMinutes = readTravel(choice.travel);
  const errors: ChoiceErrors = {
    ...(!place && { place: 'Choose the place.' }),
    ...checkDay(choice.day, today),
    ...(time === undefined && { time: 'Enter the time of your appointment, such as 09:00.' }),
    ...(travelMinutes === null && {
      travel: 'Enter the minutes you need to get there as a number, such as 30, or leave it empty.',
    }),
  };
  if (!place || time === undefined || travelMinutes === null || Object.keys(errors).length > 0) {
    return { ok: false, errors };
  }
  if (choice.day === today && time <= timeNow) {
    return { ok: false, errors: { time: 'This time is already over. Enter a later one.' } };
  }
  const appointment: Appointment = {
    place,
    day: choice.day,
    time,
    ...(travelMinutes !== undefined && { travelMinutes }),
  };
  const problem = explainObstacle(appointment, rules, locale);
  return problem ? { ok: false, errors: problem } : { ok: true, appointment };
}

function checkDay(day: string, today: Day): ChoiceErrors {
  if (!isDay(day)) return { day: 'Enter the day of your first appointment.' };
  if (day < today) return { day: 'This day is over. Enter today or a later day.' };
  return day > addDays(today, maxDaysAhead)
    ? { day: 'This day is more than a year ahead. Enter an earlier one.' }
    : {};
}

/** `undefined` where nothing was entered, `null` where it is no number of minutes. */
function readTravel(travel: string): number | undefined | null {
  if (travel.trim() === '') return undefined;
  const minutes = Number(travel);
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= maxTravelMinutes ? minutes : null;
}

function explainObstacle(
  appointment: Appointment,
  rules: PlanRules,
  locale: string,
): ChoiceErrors | undefined {
  const span = toVisitSpan(rules.figures);
  const obstacle = findObstacle(appointment, appointment.place, span, rules.holidays);
  if (!obstacle) return undefined;
  const words = toObstacleWords(obstacle, locale);
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  if (obstacle.kind === 'hours') return { time: `${sentence} Choose a time between these.` };
  const next = findNextDay(appointment, rules);
  const choose = next ? `The next possible day is ${toDayWords(next, locale)}.` : '';
  return { day: `${sentence} ${choose}`.trim() };
}
