import { expect, test } from 'vitest';
import { addDays, weekdayOf } from '@/lib/plan/calendar-day';
import { makePlan, toVisitSpan } from '@/lib/plan/make-plan';
import { findObstacle } from '@/lib/plan/open-hours';
import { anAppointment, dubuque, madison, strand, theRules } from './a-clinic';

const days = (...args: Parameters<typeof makePlan>) =>
  makePlan(...args).sessions.map(({ at }) => at.day);

test('six sessions in three weeks are spread over the same two days of each', () => {
  expect(days(anAppointment(), theRules())).toEqual([
    '2027-01-11',
    '2027-01-14',
    '2027-01-18',
    '2027-01-21',
    '2027-01-25',
    '2027-01-28',
  ]);
});

test('a course goes over a month’s end and a leap day', () => {
  expect(days(anAppointment({ day: '2028-02-22' }), theRules())).toEqual([
    '2028-02-22',
    '2028-02-25',
    '2028-02-29',
    '2028-03-03',
    '2028-03-07',
    '2028-03-10',
  ]);
});

test('a weekend moves to the nearest open day, and the plan says why', () => {
  const { sessions } = makePlan(anAppointment({ day: '2027-01-13' }), theRules());
  expect(sessions[1]?.at.day).toBe('2027-01-15');
  expect(sessions[1]?.moved).toEqual({
    from: '2027-01-16',
    obstacle: { kind: 'closed', weekday: 'Saturday' },
  });
});

test('a public holiday moves, and is named', () => {
  const { sessions } = makePlan(anAppointment({ day: '2026-11-23' }), theRules());
  expect(sessions.map(({ at }) => at.day).slice(0, 3)).toEqual([
    '2026-11-23',
    '2026-11-25',
    '2026-11-30',
  ]);
  expect(sessions[1]?.moved?.obstacle).toEqual({ kind: 'holiday', name: 'Thanksgiving Day' });
});

test('a place open on two days keeps to them', () => {
  expect(
    days(anAppointment({ place: dubuque, day: '2027-01-14', time: '09:30' }), theRules()),
  ).toEqual(['2027-01-14', '2027-01-19', '2027-01-21', '2027-01-26', '2027-01-28', '2027-02-02']);
});

test('a short Friday is no day for an afternoon', () => {
  const plan = days(anAppointment({ day: '2027-01-12', time: '14:00' }), theRules());
  expect(plan.map(weekdayOf)).not.toContain('Friday');
});

test('the wait before driving begins when the visit is over, also where clocks change', () => {
  const rules = theRules({ course: undefined });
  const { sessions } = makePlan(anAppointment({ day: '2027-03-13', place: strand }), rules);
  // The clocks go forward in the night: 24 hours after 11:00 it is 12:00.
  const driving = sessions[0]?.steps.find(({ kind }) => kind === 'driving');
  expect(driving?.at).toEqual({ day: '2027-03-14', time: '12:00' });
});

test('food and drink stop before midnight where the fast is long', () => {
  const rules = theRules({ course: undefined });
  rules.figures.food = 12 * 60;
  const { sessions } = makePlan(anAppointment(), rules);
  expect(sessions[0]?.steps[0]).toMatchObject({
    kind: 'food',
    at: { day: '2027-01-10', time: '21:00' },
  });
});

test('what is left out for longer than the gaps is left out for the whole course', () => {
  const { leftOut } = makePlan(anAppointment(), theRules());
  expect(leftOut).toEqual([
    {
      label: 'No alcohol',
      spans: [
        {
          from: { day: '2027-01-08', time: '09:00' },
          until: { day: '2027-01-31', time: '11:00' },
        },
      ],
    },
  ]);
});

test('a step whose figure is missing is not there', () => {
  const rules = theRules({ figures: { food: 180, leftOut: [] } });
  const { sessions } = makePlan(anAppointment(), rules);
  expect(sessions[0]?.steps.map(({ kind }) => kind)).toEqual(['food', 'appointment']);
});

test('from every possible day of three years each session is on a possible day, in order', () => {
  const rules = theRules();
  const span = toVisitSpan(rules.figures);
  for (const place of [madison, dubuque, strand]) {
    for (let day = '2026-12-01'; day < '2029-12-01'; day = addDays(day, 3)) {
      const isPossible = (each: string) =>
        !findObstacle({ day: each, time: '09:30' }, place, span, rules.holidays);
      if (!isPossible(day)) continue;
      const plan = days(anAppointment({ place, day, time: '09:30' }), rules);
      expect(plan).toHaveLength(6);
      expect(plan[0]).toBe(day);
      expect(plan.filter((each) => !isPossible(each))).toEqual([]);
      for (const [index, each] of plan.entries()) {
        expect(each > (plan[index - 1] ?? ''), `${day} ${each}`).toBe(true);
      }
      expect((plan.at(-1) ?? '') <= addDays(day, 21 + 4), day).toBe(true);
    }
  }
});

test('a place that never opens again is an error, not an endless search', () => {
  const rules = theRules({
    holidays: Array.from({ length: 90 }, (_, index) => ({
      name: 'closed',
      once: addDays('2027-01-12', index),
    })),
  });
  expect(() => makePlan(anAppointment(), rules)).toThrow('No day near');
});

test('a course keeps the days free on which its place is closed, and says why', () => {
  const closures = [{ from: '2027-01-18', until: '2027-01-19', why: 'repairs' }];
  const place = { ...madison, closures };
  const { sessions } = makePlan(anAppointment({ place }), theRules());
  expect(sessions.map(({ at }) => at.day)).not.toContain('2027-01-18');
  expect(sessions.find(({ moved }) => moved)?.moved).toEqual({
    from: '2027-01-18',
    obstacle: { kind: 'closure', why: 'repairs' },
  });
});

test('a visit fits into the other hours of a day, and only where the place is open at all', () => {
  const span = toVisitSpan(theRules().figures);
  const week = { from: '2027-01-11', until: '2027-01-17', opens: '13:00', closes: '20:00' };
  const find = (day: string, time: string, place = { ...madison, otherHours: [week] }) =>
    findObstacle({ day, time }, place, span, []);
  expect(find('2027-01-12', '09:00')).toMatchObject({ kind: 'hours' });
  expect(find('2027-01-12', '15:00')).toBeUndefined();
  expect(find('2027-01-19', '09:00')).toBeUndefined();
  expect(find('2027-01-17', '15:00')).toMatchObject({ kind: 'closed' });
  const unknown = { ...madison, hours: [], otherHours: [week] };
  expect(find('2027-01-12', '09:00', unknown)).toMatchObject({ kind: 'hours' });
  expect(find('2027-01-19', '09:00', unknown)).toBeUndefined();
  expect(find('2027-01-17', '15:00', unknown)).toMatchObject({ kind: 'weekend' });
});

test('a place may be open on public holidays', () => {
  const span = toVisitSpan(theRules().figures);
  const at = { day: '2026-11-26', time: '09:00' };
  const { holidays } = theRules();
  expect(findObstacle(at, madison, span, holidays)).toMatchObject({ kind: 'holiday' });
  const place = { ...madison, isOpenOnHolidays: true };
  expect(findObstacle(at, place, span, holidays)).toBeUndefined();
});
