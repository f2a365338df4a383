import { expect, test } from 'vitest';
import type { Figure } from '@/lib/content/content';
import { toPlanView } from '@/lib/views/pages/preparing/plan-view';
import { aFigure, aLocation, untied, withFigures } from '../../../fixtures';

const aClinic = (figures: Figure[]) => withFigures(figures, { locations: [aLocation()] });

test('each row is a figure, and one whose figure is missing is not there', () => {
  const { relativeTimes } = toPlanView(
    aClinic([
      aFigure('food-hours', 8, 'hours'),
      aFigure('visit-hours', 3, 'hours'),
      aFigure('driving-hours', 36, 'hours'),
    ]),
  );
  expect(untied(relativeTimes)).toEqual([
    { label: 'Stop eating', when: '8 hours before your appointment' },
    { label: 'Leave home', when: 'as long before you arrive as your journey takes' },
    { label: 'Your appointment', when: 'the time we gave you' },
    { label: 'Going home, perhaps later', when: '3 hours after your appointment' },
    { label: 'An adult stays with you until', when: 'the next morning' },
    { label: 'No driving before', when: '36 hours after you leave' },
  ]);
});

test('without figures there is still the appointment, and nothing to check', () => {
  const view = toPlanView(aClinic([]));
  expect(view.relativeTimes.map(({ label }) => label)).toContain('Your appointment');
  expect(view.course).toBeUndefined();
  expect(view.planner.rules.course).toBeUndefined();
  expect(view.planner.note).toBeUndefined();
});

test('how many infusions a week follows from the course where no figure says it', () => {
  const figures = [
    aFigure('sessions', 4, 'sessions', { displayText: '4' }),
    aFigure('course-weeks', 2, 'weeks'),
  ];
  const view = toPlanView(aClinic(figures));
  expect(view.planner.rules.course).toEqual({ sessions: 4, perWeek: 2 });
  expect(view.course).toBe('4\u00a0infusions over 2\u00a0weeks');
});

test('while one of its figures is not confirmed, the sheet asks to check its times', () => {
  const view = toPlanView(aClinic([aFigure('food-hours', 8, 'hours', { confirmedOn: null })]));
  expect(view.planner.note).toBe('Check these times with us.');
  expect(view.openPoints?.points).toHaveLength(1);
  // Another figure is none of its business.
  const other = aFigure('playlist-hours', 1, 'hours', { confirmedOn: null });
  expect(toPlanView(aClinic([other])).planner.note).toBeUndefined();
});

test('a time in a unit that is none is an error that names the figure', () => {
  const figure = aFigure('food-hours', 8, 'weeks');
  expect(() => toPlanView(aClinic([figure]))).toThrow('"food-hours" is in weeks');
});
