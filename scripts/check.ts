import './command-line/load-env';
import { writeFileSync } from 'node:fs';
import { rulesPagePath, toRulesPage } from '../lib/content/lint/report/rules-page';
import { ruleGroups } from '../lib/content/lint/rule-table';
import { runCheck } from './check/run-check';
import { readOptions } from './command-line/read-options';

/**
 * `npm run check`: prints a block for each mistake in the content folder, and what has changed since
 * the version that git has, for a second person to read; exits with 1 if a mistake is an error.
 *
 * `--launch` lists what has to be done before the content goes live instead of the warnings; exits
 * with 1 if there is anything. `--all` lists every warning and change, not only the first. `--date 2027-01-31` judges dates as on that day. `--fix` first
 * applies certain fixes, and records new URLs in urls.lock once nothing else is wrong. `--docs`
 * only writes docs/content-rules.md.
 */
const options = readOptions();
if (options.isWritingDocs) writeFileSync(rulesPagePath, toRulesPage(ruleGroups));
else process.exitCode = runCheck(options) ? 0 : 1;
