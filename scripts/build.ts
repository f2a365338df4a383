import './command-line/load-env';
import { readFileSync, rmSync } from 'node:fs';
import { readBuildEnv } from '../lib/build-env';
import { siteStateSchema } from '../lib/content/site-state';
import { readEnv, SettingsError } from '../lib/env';
import { buildCms } from './build/build-cms';
import { buildServer } from './build/build-server';
import { runCommand } from './command-line/run-command';

/**
 * `npm run build`: content checked, the editor written where one is wanted, the content compiled by
 * contentlayer and rendered by Next into `dist/site`, and the server bundled beside it. Stops at the
 * first that fails. `--for-start`, which `npm start` adds, first looks at the server's settings.
 */
if (process.argv.includes('--for-start')) checkServerSettings();
const startedAt = performance.now();

await runStep('tsx', ['scripts/check.ts']);

// contentlayer tells a changed file by its time alone, and Next keeps what it rendered from the old one.
for (const folder of ['.contentlayer/.cache', '.contentlayer/generated', '.next']) {
  rmSync(folder, { recursive: true, force: true });
}
await buildCms();
await runStep('contentlayer2', ['build']);
await runStep('next', ['build']);
await buildServer();

const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(`Built in ${seconds} s${describeState()}.`);

/** Nobody publishes a preview, or a site without its notice, unawares. */
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

/** The server would find a wrong one too, but only after the build. */
function checkServerSettings() {
  try {
    readEnv();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
