import { expect, test } from 'vitest';
import type { Figure } from '@/lib/content/content';
import { toDrawings } from '@/lib/views/pictures/drawings';
import { toArticles } from '@/lib/views/text/article';
import { aContent, aFigure, aSource, aText, untied, withFigures } from '../../fixtures';

function aCourse(sessions: number, weeks: number, perWeek: number) {
  const content = withFigures([
    aFigure('sessions', sessions, 'sessions'),
    aFigure('course-weeks', weeks, 'weeks'),
    aFigure('sessions-per-week', perWeek, 'sessions per week'),
  ]);
  return toDrawings(aText('::course').tree, content).course;
}

test('a text without drawings needs no figures', () => {
  expect(toDrawings(aText('Text.').tree, aContent())).toEqual({ chances: {} });
});

test('the times of the day are those that the clinic has figures for', () => {
  const figures = [aFigure('food-hours', 8, 'hours'), aFigure('driving-hours', 24, 'hours')];
  const { times } = toDrawings(aText('::times').tree, withFigures(figures));
  expect(times?.map(({ when }) => when.replaceAll('\u00a0', ' '))).toEqual([
    '8 hours before',
    'in good time',
    '24 hours after you leave',
  ]);
});

test('the day is drawn from its figures', () => {
  const figures = [
    aFigure('infusion-minutes', 40, 'minutes'),
    aFigure('recovery-minutes', 25, 'minutes'),
    aFigure('driving-hours', 24, 'hours'),
  ];
  const { day } = toDrawings(aText('::day').tree, withFigures(figures));
  expect(day?.steps.map(({ minutes }) => minutes)).toEqual([40, 25]);
  expect(day?.afterwards.displayText).toBe('24 hours');
  expect(day?.whole).toBeUndefined();
  const withVisit = withFigures([...figures, aFigure('visit-hours', 2, 'hours')]);
  expect(toDrawings(aText('::day').tree, withVisit).day?.whole?.minutes).toBe(120);
});

test.each([
  [6, 3, 2],
  [5, 3, 2],
  [8, 4, 2],
  [6, 2, 3],
  [4, 4, 1],
])(
  'a course of %i infusions in %i weeks, %i a week, has its days on workdays',
  (sessions, weeks, perWeek) => {
    const course = aCourse(sessions, weeks, perWeek);
    expect(course?.weeks).toHaveLength(weeks);
    expect(course?.weeks.flat().filter(Boolean)).toHaveLength(sessions);
    for (const week of course?.weeks ?? []) {
      expect(week.filter(Boolean).length).toBeLessThanOrEqual(perWeek);
      expect(week.slice(5)).toEqual([false, false]);
    }
  },
);

test('chances round to whole people, and lead to their source', () => {
  const chances = {
    title: 'Responded',
    people: '368 people',
    groups: [{ who: 'One day later', percent: 52.2 }],
    caution: 'No comparison group.',
  };
  const content = aContent({ sources: [aSource('xu-2016'), { ...aSource('han-2016'), chances }] });
  const { bodies } = toArticles([aText('Before.[^xu-2016]\n\n::chances[han-2016]')], content);
  const [body = { type: 'root', children: [] }] = bodies;
  expect(untied(toDrawings(body, content)).chances['han-2016']).toMatchObject({
    groups: [{ who: 'One day later', outOf100: 52 }],
    sourceHref: '#source-2',
    checked: 'seen on January 1, 2026',
  });
});

test('two groups have a gap, as many people as the picture shows', () => {
  const chances = {
    title: 'Responded',
    people: '296 people',
    groups: [
      { who: 'After ketamine', percent: 46.5 },
      { who: 'After midazolam', percent: 25.9 },
    ],
    caution: 'Very uncertain.',
  };
  const content = aContent({ sources: [{ ...aSource('dean-2021'), chances }] });
  const [body = { type: 'root', children: [] }] = toArticles(
    [aText('::chances[dean-2021]')],
    content,
  ).bodies;
  expect(untied(toDrawings(body, content)).chances['dean-2021']?.gap).toBe(
    '21 more of 100 than after midazolam',
  );
});

const clockOf = (figures: Figure[], locale = 'en-ZA') => {
  const content = withFigures(figures);
  const { clock } = toDrawings(aText('::times').tree, {
    ...content,
    clinic: { ...content.clinic, locale },
  });
  return clock && untied(clock);
};

const whenOf = (clock: ReturnType<typeof clockOf>) =>
  clock?.spans.map(({ label, when }) => `${label} ${when}`);

const dayOfDrip = [
  aFigure('food-hours', 3, 'hours'),
  aFigure('fluid-hours', 1, 'hours'),
  aFigure('infusion-minutes', 40, 'minutes'),
  aFigure('recovery-minutes', 20, 'minutes'),
  aFigure('visit-hours', 2, 'hours'),
  aFigure('driving-hours', 24, 'hours'),
];

test('the example by the clock is worked out from the figures', () => {
  const clock = clockOf(dayOfDrip);
  expect(clock?.appointment).toBe('10:00');
  expect(whenOf(clock)).toEqual([
    'No food from 07:00',
    'No drinks from 09:00',
    'The drip until about 10:40',
    'We watch you until 11:00 at least',
    'Keep free the rest of the day; going home at 12:00 or later',
    'No driving until 12:00 the next day, if you leave at 12:00',
  ]);
  // 360 minutes: three hours before it, two of the visit, and one for what goes on.
  expect(clock?.appointmentAt).toBe(50);
  expect(clock?.spans.map(({ from, to }) => [from, to])).toEqual([
    [0, 50],
    [33.3, 50],
    [50, 61.1],
    // Also while the drip runs.
    [50, 66.7],
    [50, 100],
    [50, 100],
  ]);
});

test('the example is written as the clinic writes its clock, also on the day before', () => {
  const figures = dayOfDrip.map((figure) =>
    figure.name === 'food-hours' ? { ...figure, value: 12 } : figure,
  );
  expect(whenOf(clockOf(figures, 'en-US'))?.[0]).toMatch(/^No food from 10:00\sPM the day before$/);
});

test('without the length of the drip there is no example', () => {
  expect(clockOf([aFigure('food-hours', 3, 'hours')])).toBeUndefined();
});
