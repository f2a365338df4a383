import './load-env';
import { mkdirSync, writeFileSync } from 'node:fs';
import { checkContent } from '../lib/content/check/check-content';
import { formatProblem } from '../lib/content/check/problem';
import { contentDir } from '../lib/content/content-dir';

/** `npm run check`: exit 1 and one line for each problem of the content folder. */
const startedAt = performance.now();
const { problems, fileCount } = checkContent(contentDir);
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);

// The development server shows these on the page (lib/content/problems.ts).
mkdirSync('.contentlayer', { recursive: true });
writeFileSync('.contentlayer/problems.json', JSON.stringify(problems.map(formatProblem)));

for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(
    `\n${problems.length} to mend in ${contentDir} (${fileCount} files, ${seconds} s).`,
  );
  process.exitCode = 1;
} else {
  console.log(`Content is in order: ${fileCount} files in ${contentDir} checked in ${seconds} s.`);
}
