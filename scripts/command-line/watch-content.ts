import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { contentDir } from '../../lib/content/content-dir';
import { nextChange } from './next-change';

/**
 * `contentlayer2 dev`, which ends when a file that it needs is renamed or deleted, started again
 * at once, or where that fails with the next change in the content folder. Until then the site shows
 * its last good version.
 */
for (;;) {
  const startedAt = performance.now();
  await runContentlayer();
  // It ran, so that a file may have been renamed just now, and be in order already.
  if (performance.now() - startedAt > 15_000) continue;
  console.log(
    `The content cannot be read: a file may be missing, and the check says which. Waiting for a change in ${contentDir}.`,
  );
  await nextChange();
}

function runContentlayer(): Promise<void> {
  const child = spawn(path.resolve('node_modules/.bin/contentlayer2'), ['dev'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => {
    child.kill('SIGTERM');
    process.exit(143);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  let isCrash = false;
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      // A stack trace of contentlayer's own follows.
      isCrash ||= line.includes("This error shouldn't have happened");
      if (!isCrash) console.log(line);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      process.removeListener('SIGTERM', stop);
      process.removeListener('SIGINT', stop);
      resolve();
    });
  });
}
