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
    otherHours: [],
    holidays: [],
  });
});

test('a public holiday is named where the place is not closed for longer', () => {
  const content = aContent({ today: '2026-11-22', holidays });
  expect(untied(toClosedDaysView(content, aLocation({ hours })).holidays)).toEqual([
    'December 25, 2026: Christmas Day',
  ]);
});

test('a place shows its hours of some days, those that are over left out', () => {
  const content = aContent({ today: '2026-11-22', holidays });
  const times = { opens: '09:00', closes: '11:30' };
  const otherHours = [
    { from: '2026-12-07', until: '2026-12-07', ...times },
    { from: '2026-11-23', until: '2026-11-27', ...times },
    { from: '2026-11-16', until: '2026-11-21', ...times },
  ];
  const place = aLocation({ otherHours, hours });
  expect(untied(toClosedDaysView(content, place).otherHours)).toEqual([
    'November 23, 2026 to November 27, 2026: 09:00 to 11:30',
    'December 7, 2026: 09:00 to 11:30',
  ]);
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
