import { expect, test } from 'vitest';
import { checkChoice, type PlanChoice } from '@/lib/plan/check-choice';
import { theRules } from './a-clinic';

/** A Monday, 08:00 at the clinic. */
const now = Date.parse('2027-01-11T14:00:00Z');

const good: PlanChoice = { place: 'madison', day: '2027-01-12', time: '09:00', travel: '' };

function check(parts: Partial<PlanChoice>) {
  return checkChoice({ ...good, ...parts }, theRules(), 'en-US', now);
}

test('what is right becomes an appointment', () => {
  expect(check({ travel: '25', time: '09:00:00' })).toMatchObject({
    ok: true,
    appointment: { day: '2027-01-12', time: '09:00', travelMinutes: 25 },
  });
});

test.each([
  ['place', { place: '' }, /Choose the place/],
  ['day', { day: '' }, /Enter the day/],
  ['day', { day: '2027-02-29' }, /Enter the day/],
  ['day', { day: '2027-01-10' }, /is over/],
  ['day', { day: '2028-06-01' }, /more than a year/],
  ['day', { day: '2027-01-16' }, /closed on a Saturday\. The next .* Monday, January 18/],
  ['day', { day: '2027-05-31' }, /Memorial Day\. The next .* Tuesday, June 1/],
  ['day', { day: '2027-03-09' }, /staff training/],
  ['day', { place: 'strand', day: '2027-01-17' }, /weekend/],
  ['time', { time: '' }, /Enter the time/],
  ['time', { time: '25:00' }, /Enter the time/],
  ['time', { day: '2027-01-11', time: '08:00' }, /already over/],
  ['time', { time: '08:30' }, /from 8:40\sAM to 2:30\sPM/],
  ['time', { day: '2027-01-15', time: '11:00' }, /from 8:40\sAM to 10:00\sAM/],
  ['travel', { travel: 'an hour' }, /as a number/],
  ['travel', { travel: '-5' }, /as a number/],
] as const)('%s: %j is refused with what to do', (field, parts, message) => {
  const checked = check(parts);
  expect(checked.ok).toBe(false);
  if (!checked.ok) {
    expect(Object.keys(checked.errors)).toEqual([field]);
    expect(checked.errors[field]).toMatch(message);
  }
});

test('today is the clinic’s, not the computer’s', () => {
  // In Chicago it is still the 11th; in UTC the 12th has begun.
  const late = Date.parse('2027-01-12T03:00:00Z');
  const checked = checkChoice(
    { ...good, day: '2027-01-11', time: '14:00' },
    theRules(),
    'en-US',
    late,
  );
  expect(checked).toMatchObject({
    ok: false,
    errors: { time: expect.stringMatching(/already over/) },
  });
});
