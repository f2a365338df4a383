import { addDays } from './calendar-day';
import type { CalendarEntry } from './calendar-file';
import { toInstant } from './clinic-time';
import { restOfDay, stepLabels } from './day-steps';
import type { Plan, PlannedSession, PlannedStep } from './make-plan';
import { toStepTime, toTimeWords } from './plan-words';

/** How the visitor wants the entries, and in which words. */
export type EntryOptions = {
  /** Seen by everybody who sees the calendar. */
  title: string;
  /** Whether the entries themselves list the times for food, drink, the journey and driving. */
  hasTimes: boolean;
  timeZone: string;
  locale: string;
  /** Said below the times while they are not confirmed. */
  note: string | undefined;
  /** A new one for each entry. */
  createUid: () => string;
};

/** Nobody is woken to be told not to eat: then the reminder comes the evening before. */
const night = { from: '22:00', until: '06:00' };
const evening = '20:00';

/** The entries of a plan. Nothing in them says what the appointments are for. */
export function toCalendarEntries(plan: Plan, options: EntryOptions): CalendarEntry[] {
  return plan.sessions.map((session) => ({
    uid: options.createUid(),
    startsAt: session.instant,
    endsAt: session.endsAt,
    title: options.title,
    description: options.hasTimes ? toDescription(session, options) : '',
    reminders: [
      ...session.steps
        .filter(({ kind }) => kind === 'food' || kind === 'fluid')
        .map((step) => toReminder(step, session, options)),
      {
        minutesBefore: 24 * 60,
        text: 'Is somebody there to take you home tomorrow, and to stay until the next morning?',
      },
    ],
  }));
}

function toDescription(session: PlannedSession, { locale, note }: EntryOptions): string {
  const lines = session.steps.map(
    (step) => `${stepLabels[step.kind]}: ${toStepTime(step, session.at.day, locale)}`,
  );
  return [...lines, restOfDay, ...(note === undefined ? [] : [note])].join('\n');
}

function toReminder(
  step: PlannedStep,
  { instant, at }: PlannedSession,
  { locale, timeZone }: EntryOptions,
) {
  const { day, time } = step.at;
  const isNight = time >= night.from || time < night.until;
  const eveningDay = time < night.until ? addDays(day, -1) : day;
  const remindAt = isNight ? toInstant({ day: eveningDay, time: evening }, timeZone) : step.instant;
  return {
    minutesBefore: Math.round((instant - remindAt) / 60_000),
    text: `${stepLabels[step.kind]}: ${toTimeWords(step.at, locale, isNight ? undefined : at.day)}`,
  };
}
