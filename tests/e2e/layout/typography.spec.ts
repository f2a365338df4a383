import { findTypewriterMarks } from '../../support/site/find-typewriter-marks';
import { expect, test } from '../test';

test('every page is typeset', () => {
  const { found, pages } = findTypewriterMarks('dist');
  expect(pages).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
