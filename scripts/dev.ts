import './command-line/load-env';
import { existsSync } from 'node:fs';
import concurrently from 'concurrently';
import { contentDir } from '../lib/content/content-dir';
import { buildCms } from './build/build-cms';
import { runCommand } from './command-line/run-command';
import { showUntilFixed } from './command-line/show-until-fixed';

/**
 * `npm run dev`: Next's development server, beside contentlayer and the content check, which both run
 * again whenever a file of the content changes. What the check finds shows on the page.
 */

// contentlayer writes nothing at all while a file is wrong. With nothing from an earlier run either,
// there is no page on which to show the mistakes, so they are shown alone until they are fixed.
const generated = '.contentlayer/generated/index.mjs';
const check = () => runCommand('tsx', ['scripts/check.ts']);
const { exitCode } = await check();
if (exitCode !== 0 && !existsSync(generated)) await showUntilFixed(check);
await buildCms();
await runCommand('contentlayer2', ['build']);

const { result } = concurrently(
  [
    { name: 'site', command: 'next dev' },
    { name: 'content', command: 'contentlayer2 dev' },
    {
      name: 'check',
      command: `tsx watch --clear-screen=false --include "${contentDir}/**/*" scripts/check.ts`,
    },
  ],
  { killOthersOn: ['failure', 'success'], prefixColors: 'auto' },
);
await result.catch(() => {
  // One of them ended, or was told to; it has said on the terminal why.
  process.exitCode = 1;
});
