import { expect, test } from 'vitest';
import { checkFiles, page } from '../../../../content/rules/lint-files';

const before = page('| Name | What |\n|---|---|\n| One | a thing |\n| Two | another thing |');

test('a row that lost a bar is told beside what it was', () => {
  const files = {
    'pages/costs.md': before.replace('Two | another', 'Two another'),
    'git:pages/costs.md': before,
  };
  const [found] = checkFiles(files).filter(({ ruleId }) => ruleId === 'table-syntax');
  expect(found).toMatchObject({
    line: 12,
    message: expect.stringContaining('| Two | another thing |'),
  });
});

test('a row that is new was nothing before', () => {
  const files = { 'pages/costs.md': `${before}| A new one |\n`, 'git:pages/costs.md': before };
  const [found] = checkFiles(files).filter(({ ruleId }) => ruleId === 'table-syntax');
  expect(found?.message).not.toContain('before');
});

test('a row of which most was cut off is told beside what it was', () => {
  const whole = '| Two things of a longer name | another thing, whose description is much longer |';
  const files = {
    'pages/costs.md': before.replace('| Two | another thing |', '| Two things of a longer name |'),
    'git:pages/costs.md': before.replace('| Two | another thing |', whole),
  };
  const [found] = checkFiles(files).filter(({ ruleId }) => ruleId === 'table-syntax');
  expect(found?.message).toContain(whole);
});
