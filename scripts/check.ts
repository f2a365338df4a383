import './load-env';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../lib/content/check/check-content';
import { ledgerName } from '../lib/content/check/check-ledger';
import { formatProblem } from '../lib/content/check/problem';
import { contentDir } from '../lib/content/content-dir';

/**
 * `npm run check`: exit 1 and one line for each problem of the content folder. `--record`, which the
 * build adds, writes new addresses to the ledger, where the clinic keeps one.
 */
const { record } = parseArgs({ options: { record: { type: 'boolean', default: false } } }).values;
const startedAt = performance.now();
const { problems, fileCount, ledgerText, redirects } = checkContent(contentDir);
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);

// The development server shows these on the page (lib/content/problems.ts).
mkdirSync('.contentlayer', { recursive: true });
writeFileSync('.contentlayer/problems.json', JSON.stringify(problems.map(formatProblem)));

// next.config.mjs reads these.
const oldAddresses = redirects.map(({ from }) => from);
writeFileSync('.contentlayer/old-addresses.json', JSON.stringify(oldAddresses));
const ledger = path.join(contentDir, ledgerName);
if (record && problems.length === 0 && existsSync(ledger)) writeFileSync(ledger, ledgerText);

for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(
    `\n${problems.length} to mend in ${contentDir} (${fileCount} files, ${seconds} s).`,
  );
  process.exitCode = 1;
} else {
  console.log(`Content is in order: ${fileCount} files in ${contentDir} checked in ${seconds} s.`);
}
