import './command-line/load-env';
import { existsSync } from 'node:fs';
import concurrently from 'concurrently';
import { contentDir } from '../lib/content/content-dir';
import { buildCms } from './build/build-cms';
import { runCommand } from './command-line/run-command';
import { showUntilFixed } from './command-line/show-until-fixed';

/**
 * `npm run dev`: Next's development server, with contentlayer and the content check, which both run
 * again whenever a content file changes. The page shows what the check finds.
 */

// Whoever writes a draft wants to see it.
process.env.DRAFTS ||= 'shown';

// contentlayer writes nothing while a file is wrong. Without output from an earlier run there is no
// page on which to show the errors, so they are served alone until they are fixed.
const generated = '.contentlayer/generated/index.mjs';
const check = () => runCommand('tsx', ['scripts/check.ts']);
const { exitCode } = await check();
if (exitCode !== 0 && !existsSync(generated)) await showUntilFixed(check);
await buildCms();
await runCommand('contentlayer2', ['build']);

const { result } = concurrently(
  [
    { name: 'site', command: 'next dev' },
    { name: 'content', command: 'tsx scripts/command-line/watch-content.ts' },
    {
      name: 'check',
      command: `tsx watch --clear-screen=false --include "${contentDir}/**/*" scripts/check.ts`,
    },
  ],
  { killOthersOn: ['failure', 'success'], prefixColors: 'auto' },
);
await result.catch(() => {
  // One of them has exited, or was told to; the terminal says why.
  process.exitCode = 1;
});
