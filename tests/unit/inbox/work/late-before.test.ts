import { expect, test } from 'vitest';
import { type ReplyPromise, toLateBefore } from '@/lib/inbox/work/late-before';

const zone = {
  timeZone: 'Africa/Johannesburg',
  holidays: [{ name: 'Reconciliation', monthDay: '12-16' }],
};
const promise = (count: number, unit: ReplyPromise['unit']) => ({ count, unit });

// 27 November 2026 is a Friday; Johannesburg is two hours ahead of UTC.
test.each([
  ['a working day, on a Wednesday', promise(1, 'working-day'), '2026-11-25T08:00', '2026-11-24'],
  ['a working day, over a weekend', promise(1, 'working-day'), '2026-11-30T08:00', '2026-11-27'],
  ['two working days, on a Sunday', promise(2, 'working-day'), '2026-11-29T08:00', '2026-11-26'],
  ['a working day after a holiday', promise(1, 'working-day'), '2026-12-17T08:00', '2026-12-15'],
  ['two days, over a weekend', promise(2, 'day'), '2026-11-30T08:00', '2026-11-28'],
  // Already the next day there.
  ['a day, shortly before midnight in UTC', promise(1, 'day'), '2026-11-25T23:30', '2026-11-25'],
])('%s', (_, within, now, firstDayInTime) => {
  const midnight = new Date(`${firstDayInTime}T00:00:00+02:00`).toISOString();
  expect(toLateBefore(within, new Date(`${now}:00Z`), zone)).toBe(midnight);
});

test('hours are counted on the clock', () => {
  const now = new Date('2026-11-30T08:00:00Z');
  expect(toLateBefore(promise(4, 'hour'), now, zone)).toBe('2026-11-30T04:00:00.000Z');
});
