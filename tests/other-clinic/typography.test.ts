import { expect, test } from 'vitest';
import { findTypewriterMarks } from '../support/site/find-typewriter-marks';
import { otherClinicBuild } from './changed-clinic';

test('every page is typeset', () => {
  const { found, pages } = findTypewriterMarks(otherClinicBuild);
  expect(pages).toBeGreaterThan(20);
  expect(found).toEqual([]);
});
