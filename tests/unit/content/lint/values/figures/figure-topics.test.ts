import { expect, test } from 'vitest';
import { diagnose, edited, question } from '../../../../../content/rules/lint-files';

const figures = edited(
  'figures.yaml',
  '  - name: food-hours',
  `  - name: cannabis-hours
    label: No cannabis for
    value: 36
    unit: hours
    displayText: 36 hours
    owner: doctor
    confirmedOn: null

  - name: food-hours`,
);

function fixFor(text: string, ruleId = 'hard-coded-figure'): string[] {
  const files = { 'figures.yaml': figures, 'faq/cost.md': question(text) };
  return diagnose(ruleId, files).map(({ message }) => message);
}

test('only a figure that the words are about is proposed', () => {
  const [fix] = fixFor('You may not drive for 36 hours.');
  expect(fix).toContain('write {{driving-hours}};');
  expect(fix).not.toContain('cannabis');
});

test('the row of a table tells what its number is about', () => {
  const table = '| When | What |\n|---|---|\n| 36 hours before | Nothing to eat |';
  const [fix] = fixFor(table, 'possible-figure');
  expect(fix).toContain('{{food-hours}} (8 hours)');
});

test('how soon you reply is another field', () => {
  expect(fixFor('We answer within 36 hours.')[0]).toContain('{{reply-time}}');
});

test('a number of something else is not written with any of them', () => {
  expect(fixFor('We lock up for 36 hours.')).toEqual([]);
  expect(fixFor('We lock up for 36 hours.', 'possible-figure')[0]).not.toContain('{{');
});

test('an unknown figure is looked for by what it is about', () => {
  expect(fixFor('Wait {{meal-hours}}.', 'known-figure')[0]).toContain('"food-hours"');
});
