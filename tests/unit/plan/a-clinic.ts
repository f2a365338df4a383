import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Appointment, PlanRules } from '@/lib/plan/make-plan';
import type { PlanPlace } from '@/lib/plan/open-hours';

/** Open on weekdays, on Fridays only in the morning, as in the small clinic. */
export const madison: PlanPlace = {
  name: 'madison',
  label: 'Madison',
  hours: [
    { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], opens: '08:30', closes: '16:30' },
    { days: ['Friday'], opens: '08:30', closes: '12:00' },
  ],
};

export const dubuque: PlanPlace = {
  name: 'dubuque',
  label: 'Dubuque',
  hours: [{ days: ['Tuesday', 'Thursday'], opens: '09:00', closes: '15:00' }],
};

/** Its hours are not known. */
export const strand: PlanPlace = { name: 'strand', label: 'Strand', hours: [] };

/** Six sessions in three weeks, with the figures of a clinic that has them all. */
export function theRules(parts: Partial<PlanRules> = {}): PlanRules {
  return {
    timeZone: 'America/Chicago',
    figures: {
      food: 180,
      fluid: 60,
      arrive: 10,
      visit: 120,
      infusion: 40,
      recovery: 20,
      driving: 1440,
      leftOut: [{ label: 'No alcohol', minutes: 72 * 60 }],
    },
    course: { sessions: 6, perWeek: 2 },
    places: [madison, dubuque, strand],
    holidays: parse(readFileSync('tests/fixtures/clinics/small-us/holidays.yaml', 'utf8')).holidays,
    ...parts,
  };
}

export function anAppointment(parts: Partial<Appointment> = {}): Appointment {
  return { place: madison, day: '2027-01-11', time: '09:00', ...parts };
}
