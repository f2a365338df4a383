import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addDays, weekdayOf } from '@/lib/plan/calendar-day';
import { findHoliday, type HolidayRule, toEaster } from '@/lib/plan/holidays';

function read(file: string): HolidayRule[] {
  return parse(readFileSync(file, 'utf8')).holidays;
}

const southAfrica = read('content/holidays.yaml');
const unitedStates = read('tests/fixtures/clinics/small-us/holidays.yaml');

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter of %i is on %s', (year, day) => {
  expect(toEaster(year)).toBe(day);
});

test('Easter is a Sunday between 22 March and 25 April of every year', () => {
  for (let year = 1900; year <= 2300; year++) {
    const day = toEaster(year);
    expect(weekdayOf(day), day).toBe('Sunday');
    expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25', day).toBe(true);
  }
});

test.each([
  ['2026-04-03', 'Good Friday'],
  ['2026-04-06', 'Family Day'],
  ['2026-08-09', 'National Women’s Day'],
  // A Sunday: the Monday after is free as well.
  ['2026-08-10', 'National Women’s Day'],
  ['2026-08-11', undefined],
  // Christmas on a Saturday moves nothing.
  ['2027-12-27', 'Day of Goodwill'],
  ['2021-12-27', 'Day of Goodwill'],
  ['2026-12-24', undefined],
])('in the main clinic’s country %s is %s', (day, name) => {
  expect(findHoliday(day, southAfrica)).toBe(name);
});

test.each([
  ['2026-11-26', 'Thanksgiving Day'],
  ['2027-11-25', 'Thanksgiving Day'],
  ['2026-05-25', 'Memorial Day'],
  ['2026-09-07', 'Labor Day'],
  // 4 July 2026 is a Saturday, and 1 January 2028 too: the Friday before, in the old year.
  ['2026-07-03', 'Independence Day'],
  ['2027-12-31', 'New Year’s Day'],
  ['2027-03-09', 'a day of staff training'],
  ['2028-03-09', undefined],
])('in the other clinic’s country %s is %s', (day, name) => {
  expect(findHoliday(day, unitedStates)).toBe(name);
});

test('every year has each yearly holiday on a day of that year or beside it', () => {
  for (const rules of [southAfrica, unitedStates]) {
    for (let year = 2026; year <= 2060; year++) {
      const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index));
      for (const rule of rules.filter(({ once }) => once === undefined)) {
        expect(days.some((day) => findHoliday(day, [rule]) !== undefined)).toBe(true);
      }
    }
  }
});
