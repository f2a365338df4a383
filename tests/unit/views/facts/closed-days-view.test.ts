import { expect, test } from 'vitest';
import { toClosedDaysView } from '@/lib/views/facts/closed-days-view';
import { aContent, aLocation, untied } from '../../fixtures';

const holidays = [
  { name: 'Christmas Day', monthDay: '12-25' },
  { name: 'Easter Monday', daysFromEaster: 1 },
];
const hours = [{ days: ['Monday' as const], opens: '08:00', closes: '16:00' }];
const closures = [
  { from: '2027-03-01', until: '2027-03-01', why: 'repairs' },
  { from: '2026-12-24', until: '2027-01-02', why: 'the winter break' },
  { from: '2026-11-01', until: '2026-11-02', why: 'a move' },
];

test('a place shows the days on which it is closed, those that are over left out', () => {
  const content = aContent({ today: '2026-11-22', holidays });
  expect(untied(toClosedDaysView(content, aLocation({ closures, hours })))).toEqual({
    closures: ['December 24, 2026 to January 2, 2027: the winter break', 'March 1, 2027: repairs'],
    holidays: ['December 25, 2026: Christmas Day'],
  });
});

test('a place whose hours are not known says nothing of public holidays', () => {
  const content = aContent({ today: '2026-11-22', holidays });
  expect(toClosedDaysView(content, aLocation()).holidays).toEqual([]);
});

test('a place that is open on public holidays names none', () => {
  const content = aContent({ today: '2026-11-22', holidays });
  expect(toClosedDaysView(content, aLocation({ publicHolidays: 'open', hours })).holidays).toEqual(
    [],
  );
});
