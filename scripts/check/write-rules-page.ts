import { writeFileSync } from 'node:fs';
import { rulesPagePath, toRulesPage } from '../../lib/content/lint/report/rules-page';
import { ruleGroups } from '../../lib/content/lint/rule-table';

/** Writes docs/content-rules.md. */
export function writeRulesPage() {
  writeFileSync(rulesPagePath, toRulesPage(ruleGroups));
}
