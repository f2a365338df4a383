import { expect, test } from 'vitest';
import { setTexts } from '@/lib/typography/set-texts';

test('every text is set, however deep, and nothing else', () => {
  const typed = {
    title: "It's",
    list: [{ day: '2026-01-02', count: 3, of: null }],
    file: 'a-b.jpg',
  };
  const whole = structuredClone(typed);
  expect(setTexts(typed)).toEqual({ ...typed, title: 'It’s' });
  expect(typed).toEqual(whole);
});
