import { expect, test } from 'vitest';
import { addDays, isDay } from '@/lib/plan/calendar-day';
import { toInstant, toWallClock } from '@/lib/plan/clinic-time';

const zones = ['Africa/Johannesburg', 'America/Chicago', 'Europe/London', 'Australia/Lord_Howe'];

test('every hour of two years reads the same after there and back, wherever clocks change', () => {
  for (const timeZone of zones) {
    for (let day = '2027-01-01'; day < '2029-01-01'; day = addDays(day, 1)) {
      for (const time of ['00:30', '06:00', '09:15', '23:45']) {
        expect(toWallClock(toInstant({ day, time }, timeZone), timeZone)).toEqual({ day, time });
      }
    }
  }
});

test('an hour that the clocks leave out counts on from before', () => {
  const instant = toInstant({ day: '2027-03-14', time: '02:30' }, 'America/Chicago');
  expect(toWallClock(instant, 'America/Chicago')).toEqual({ day: '2027-03-14', time: '03:30' });
});

test('of an hour that the clocks show twice it is the first', () => {
  const instant = toInstant({ day: '2027-11-07', time: '01:30' }, 'America/Chicago');
  expect(new Date(instant).toISOString()).toBe('2027-11-07T06:30:00.000Z');
});

test.each(['2027-02-29', '2026-13-01', '2026-1-1', '', 'tomorrow', '2026-11-31'])(
  '"%s" is not a day',
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);

test('29 February of a leap year is one, and the day after it is 1 March', () => {
  expect(isDay('2028-02-29')).toBe(true);
  expect(addDays('2028-02-29', 1)).toBe('2028-03-01');
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
});
