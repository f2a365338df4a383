import { contentDir } from '../../lib/content/content-dir';
import { nextChange } from './next-change';
import { runCommand } from './run-command';

/**
 * Compiles the content again after each change in its folder. Not `contentlayer2 dev`: that ends
 * when a file which it needs is renamed, and of two changes in one moment it may miss the second.
 */
for (;;) {
  // Awaited from before the content is read, so that no change falls between.
  const change = nextChange();
  const { exitCode } = await runCommand('contentlayer2', ['build']);
  if (exitCode !== 0)
    console.log(`The site shows its last good version until a file changes in ${contentDir}.`);
  await change;
}
