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
