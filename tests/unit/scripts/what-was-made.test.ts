import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { forgetMade, isMade, recordMade } from '@/scripts/build/what-was-made';
import { aFolder } from '@/tests/support/a-folder';

/** A step that has made a file. */
function aStep() {
  const folder = aFolder('what-was-made', { 'made.html': 'made' });
  const step = { name: path.basename(folder), inputs: 'content', outputs: [folder] };
  onTestFinished(() => forgetMade(step));
  return { step, file: path.join(folder, 'made.html') };
}

test('a step need not run again after it has run', () => {
  const { step } = aStep();
  expect(isMade(step)).toBe(false);
  recordMade(step);
  expect(isMade(step)).toBe(true);
});

test('it runs again when what it reads has changed', () => {
  const { step } = aStep();
  recordMade(step);
  expect(isMade({ ...step, inputs: 'changed content' })).toBe(false);
});

test('it runs again when what it made was changed or deleted', () => {
  const { step, file } = aStep();
  recordMade(step);
  writeFileSync(file, 'changed');
  expect(isMade(step)).toBe(false);
  rmSync(file);
  expect(isMade(step)).toBe(false);
});

test('it runs again when it stopped half-way', () => {
  const { step } = aStep();
  recordMade(step);
  forgetMade(step);
  expect(isMade(step)).toBe(false);
});
