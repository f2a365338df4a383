import { expect, test } from 'vitest';
import { cutAroundDifference } from '@/lib/content/lint/values/cut-around-difference';

test('short values are whole', () => {
  expect(cutAroundDifference('170', '195')).toEqual(['170', '195']);
});

test('long ones are cut around what differs, wherever it is', () => {
  const before = 'Anybody can call or text this line free of charge at any hour, on 0800 555 0142';
  const [was, is] = cutAroundDifference(
    `${before}, or by post.`,
    `${before.slice(0, -1)}3, or by post.`,
  );
  expect(was).toMatch(/^….*0800 555 0142/);
  expect(is).toMatch(/^….*0800 555 0143/);
  expect(cutAroundDifference(`1 ${before}`, `2 ${before}`)[1]).toMatch(/^2 .*…$/);
  const token = 'Phone us at once, on {{emergency-number-of-the-place}} or by day';
  // No word or figure is cut in two.
  expect(cutAroundDifference(`${token} and night.`, `${token} or night.`)[0]).toMatch(
    /^…(?:or|on \{\{)/,
  );
  const word = 'x'.repeat(80);
  expect(cutAroundDifference(`${word}1`, `${word}2`)[1]).toContain('2');
});
