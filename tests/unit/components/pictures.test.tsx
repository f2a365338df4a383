import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CourseCalendar } from '@/components/pictures/course-calendar';
import { DayByClock } from '@/components/pictures/day-by-clock';
import { DayTimeline } from '@/components/pictures/day-timeline';
import { People, PeopleGrid } from '@/components/pictures/people-grid';
import { Scene } from '@/components/pictures/scenes/scene';
import { sceneNames } from '@/lib/content/markdown/grammar/scene-names';

/** How many people each body of the drawing represents: its lines have a dot every ten units. */
function countPeople(markup: string): number[] {
  const paths = [...markup.matchAll(/<path d="([^"]*)"/g)].map(([, path = '']) =>
    [...path.matchAll(/h(\d+)\.1/g)].reduce((sum, [, length]) => sum + Number(length) / 10 + 1, 0),
  );
  return paths;
}

test.each([
  [24, 76],
  [100, 0],
  [0, 100],
  [52, 48],
  [7, 93],
])('%i of a hundred people are filled, %i are outlined', (counted, others) => {
  const group = { who: 'After ketamine', outOf100: counted, percent: `${counted}%` };
  const markup = renderToStaticMarkup(
    <PeopleGrid
      chances={{
        title: 'T',
        people: 'P',
        groups: [group],
        gap: undefined,
        caution: 'C',
        sourceLabel: 'S',
        sourceHref: '#s',
        checked: 'seen',
      }}
    />,
  );
  // Heads and bodies, and what hollows those that are not counted.
  expect(countPeople(markup)).toEqual([100, 100, others, others]);
  expect(markup).toContain(`<strong>${counted}\u00a0of\u00a0100</strong>`);
});

test('somebody who is counted is as large as somebody who is not, and hardly heavier', () => {
  const markup = renderToStaticMarkup(<People counted={50} />);
  const [head = 0, body = 0, ...hollows] = [...markup.matchAll(/stroke-width="([\d.]+)"/g)].map(
    ([, width]) => Number(width) ** 2,
  );
  const ink = head + body;
  const outlined = ink - hollows.reduce((sum, hollow) => sum + hollow, 0);
  // The eye compares areas: a picture that weighs the counted more flatters what they had.
  expect(ink / outlined).toBeLessThan(1.4);
  expect(ink / outlined).toBeGreaterThan(1.2);
});

test.each([
  [undefined, 208, 68],
  [{ displayText: '1 hour', minutes: 60 }, 138, 44.67],
  // Less than the steps take leaves them as they are.
  [{ displayText: '20 minutes', minutes: 20 }, 208, 68],
])('the bar of the day is to scale, also of the time to keep free (%o)', (whole, drip, watched) => {
  const steps = [
    { label: 'The infusion', displayText: 'about 30 minutes', minutes: 30, scene: 'drip' as const },
    {
      label: 'Watched afterwards',
      displayText: 'at least 10 minutes',
      minutes: 10,
      scene: 'monitor' as const,
    },
  ];
  const markup = renderToStaticMarkup(
    <DayTimeline
      day={{
        steps,
        afterwards: { label: 'No driving for', displayText: '24 hours', scene: 'journey-home' },
        whole,
      }}
    />,
  );
  const rects = [...markup.matchAll(/<rect x="([\d.]+)" width="([\d.]+)"/g)].map(([, , width]) =>
    Math.round(Number(width) * 100),
  );
  expect(rects).toEqual([drip * 100, watched * 100]);
  expect(markup.includes('until you may leave')).toBe((whole?.minutes ?? 0) > 40);
  for (const words of ['about 30 minutes', 'at least 10 minutes', '24 hours']) {
    expect(markup).toContain(words);
  }
});

test('the calendar numbers the infusions through', () => {
  const weeks = [
    [true, false, false, true, false, false, false],
    [false, true, false, false, false, false, false],
  ];
  const markup = renderToStaticMarkup(
    <CourseCalendar course={{ displayText: '3 infusions', weeks }} />,
  );
  const numbers = [...markup.matchAll(/>(\d)<\/text>/g)].map(([, number]) => number);
  expect(numbers).toEqual(['1', '2', '3']);
});

test.each(sceneNames)('the drawing "%s" is light, and only decorates', (name) => {
  const markup = renderToStaticMarkup(<Scene name={name} />);
  expect(markup.length).toBeLessThanOrEqual(1500);
  expect(markup).toMatch(/^<svg[^>]* aria-hidden="true"/);
  // Its colours are those of the style sheet.
  expect(markup).not.toMatch(/#[0-9a-f]{3}|rgb/i);
});

test('the day by the clock says in words what its bars show, and an open end has an arrow', () => {
  const span = { label: 'No food', when: 'from 07:00', from: 0, to: 50, isOpen: false };
  const markup = renderToStaticMarkup(
    <DayByClock
      day={{
        appointment: '10:00',
        appointmentAt: 50,
        spans: [span, { ...span, label: 'No driving', when: 'until 12:00', to: 100, isOpen: true }],
      }}
    />,
  );
  expect(markup).toMatch(/aria-label="[^"]*10:00"/);
  expect(markup).toContain('<strong>No food</strong> from 07:00');
  const [closed = '', open = ''] = markup.match(/<svg.*?<\/svg>/g) ?? [];
  expect([closed, open].map((bar) => bar.includes('<path'))).toEqual([false, true]);
  expect(closed).toContain('<rect x="0" width="50"');
});
