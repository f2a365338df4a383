import './command-line/load-env';
import { readFileSync, rmSync } from 'node:fs';
import { readBuildEnv } from '../lib/build-env';
import { siteStateSchema } from '../lib/content/site-state';
import { readEnv, SettingsError } from '../lib/env';
import { buildCms } from './build/build-cms';
import { buildServer } from './build/build-server';
import { runCommand } from './command-line/run-command';

/**
 * `npm run build`: checks the content, writes the editor if one is wanted, has contentlayer compile
 * the content and Next render it into `dist/site`, and bundles the server beside it. Stops at the
 * first failure. `--for-start`, which `npm start` adds, first checks the server's settings.
 */
if (process.argv.includes('--for-start')) checkServerSettings();
const startedAt = performance.now();

await runStep('tsx', ['scripts/check.ts']);

// contentlayer recognises a changed file only by its time, and Next caches what it rendered from
// the old one.
for (const folder of ['.contentlayer/.cache', '.contentlayer/generated', '.next']) {
  rmSync(folder, { recursive: true, force: true });
}
await buildCms();
await runStep('contentlayer2', ['build']);
await runStep('next', ['build']);
await buildServer();

const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(`Built in ${seconds} s${describeState()}.`);

/** So that nobody publishes a preview, or a site without its notice, by accident. */
function describeState(): string {
  if (!readBuildEnv().isPreviewShown) return ', without its preview notice (PREVIEW=off)';
  const state = siteStateSchema.parse(
    JSON.parse(readFileSync('.contentlayer/site-state.json', 'utf8')),
  );
  return state.preview ? ', as a preview: npm run check -- --launch lists what is open' : '';
}

async function runStep(program: string, words: string[]) {
  const { exitCode } = await runCommand(program, words);
  if (exitCode !== 0) process.exit(exitCode);
}

/** The server would report a wrong setting too, but only after the build. */
function checkServerSettings() {
  try {
    readEnv();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
