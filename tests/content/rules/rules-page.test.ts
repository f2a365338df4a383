import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesPagePath, toRulesPage } from '@/lib/content/lint/report/rules-page';
import { ruleGroups } from '@/lib/content/lint/rule-table';

test('docs/content-rules.md is what npm run check -- --docs writes', () => {
  expect(readFileSync(rulesPagePath, 'utf8')).toBe(toRulesPage(ruleGroups));
});
