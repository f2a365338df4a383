import './command-line/load-env';
import { existsSync } from 'node:fs';
import { contentDir } from '../lib/content/content-dir';
import { rememberFiles } from '../lib/content/load/remember-files';
import { buildCms } from './build/build-cms';
import { runCheck } from './check/run-check';
import { nextChange } from './command-line/next-change';
import { readOptions } from './command-line/read-options';
import { runCommand } from './command-line/run-command';
import { showUntilFixed } from './command-line/show-until-fixed';
import { compileAgain } from './dev/compile-again';

/**
 * `npm run dev`: Next's development server, with contentlayer and the content check, which both run
 * again whenever a content file changes. The page shows what the check finds. The code of both is
 * loaded once: who changes a rule or a schema starts this again.
 */

// Whoever writes a draft wants to see it.
process.env.DRAFTS ||= 'shown';

const readOnce = rememberFiles();

// Awaited from before the content is read, so that no change falls between.
let change = nextChange();
// contentlayer writes nothing while a file is wrong. Without output from an earlier run there is no
// page on which to show the errors, so they are served alone until they are fixed.
const generated = '.contentlayer/generated/index.mjs';
if (!check() && !existsSync(generated)) ({ change } = await showUntilFixed(change, check));
await buildCms();
await compile();
void followChanges();
const { exitCode } = await runCommand('next', ['dev']);
process.exit(exitCode);

async function followChanges() {
  for (;;) {
    await change;
    change = nextChange();
    const compiled = compile();
    check();
    await compiled;
  }
}

/** @returns whether the content is in order */
function check(): boolean {
  try {
    return runCheck(readOptions(), { readOnce, isForPages: true });
  } catch (error) {
    // A file has gone while it was read: that is a change, after which it runs again.
    console.error(error);
    return false;
  }
}

/** Not `contentlayer2 dev`: that ends when a file is renamed, and may miss the second of two changes. */
async function compile() {
  if (!(await compileAgain()))
    console.log(`The site shows its last good version until a file changes in ${contentDir}.`);
}
