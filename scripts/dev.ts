import './load-env';
import concurrently from 'concurrently';
import { contentDir } from '../lib/content/content-dir';
import { runCommand } from './run-command';

/**
 * `npm run dev`: Next's development server, beside contentlayer and the content check, which both run
 * again whenever a file of the content changes. What the check finds shows on the page.
 */

// Next cannot compile a page before these two have run once; a mistake in the content stops neither.
await runCommand('tsx', ['scripts/check.ts']);
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
