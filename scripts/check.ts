import './command-line/load-env';
import { writeFileSync } from 'node:fs';
import { rulesPagePath, toRulesPage } from '../lib/content/lint/report/rules-page';
import { ruleGroups } from '../lib/content/lint/rule-table';
import { readOptions } from './command-line/read-options';
import { runCheck } from './command-line/run-check';

/**
 * `npm run check`: prints a block for each mistake in the content folder; exits with 1 if one is an
 * error.
 *
 * `--launch` lists what has to be done before the content goes live instead of the warnings; exits
 * with 1 if there is anything. `--all` lists every warning, not the first of each rule alone.
 * `--date 2027-01-31` judges dates as on that day. `--fix` first applies certain fixes, and records
 * new URLs in urls.lock once nothing else is wrong. `--docs` only writes docs/content-rules.md.
 */
const { isWritingDocs, ...options } = readOptions(process.argv.slice(2));
if (isWritingDocs) writeFileSync(rulesPagePath, toRulesPage(ruleGroups));
else process.exitCode = runCheck(options);
