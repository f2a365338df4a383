import './command-line/load-env';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readBuildEnv } from '../lib/build-env';
import { siteStateSchema } from '../lib/content/site-state';
import { readEnv, SettingsError } from '../lib/env';
import { buildCms } from './build/build-cms';
import { buildInbox } from './build/build-inbox';
import { buildServer } from './build/build-server';
import { compileContent, placeCompiledContent } from './build/compile-content';
import { pruneBuildCache } from './build/prune-build-cache';
import { type CommandResult, runCommand } from './command-line/run-command';

/**
 * `npm run build`: checks the content, writes the editor if one is wanted, has contentlayer compile
 * the content and Next render it into `dist/site`, and bundles the server beside it. Stops at the
 * first failure. `--for-start`, which `npm start` adds, first checks the server's settings.
 */
if (process.argv.includes('--for-start')) checkServerSettings();
const startedAt = performance.now();

// Both read the content folder and nothing of one another. What is wrong in it is the check's to say.
const [checked, compiled] = await Promise.all([
  runCommand('tsx', ['scripts/check.ts']),
  compileContent(),
]);
stopIfFailed(checked);
process.stdout.write(compiled.output);
stopIfFailed(compiled);
placeCompiledContent();
removeOldOutput();
await buildCms();
const [rendered, bundled] = await Promise.allSettled([
  runCommand('next', ['build']),
  Promise.all([buildServer(), buildInbox()]),
]);
if (rendered.status === 'fulfilled') stopIfFailed(rendered.value);
for (const step of [rendered, bundled]) if (step.status === 'rejected') throw step.reason;
pruneBuildCache(new Date());

const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(`Built in ${seconds} s${describeState()}.`);

/** So that nobody publishes a preview, or a site without its notice, by accident. */
function describeState(): string {
  const { areDraftsShown, isPreviewShown } = readBuildEnv();
  if (areDraftsShown) return ', with drafts, to look at and not to publish (DRAFTS=shown)';
  if (!isPreviewShown) return ', without its preview notice (PREVIEW=off)';
  const state = siteStateSchema.parse(
    JSON.parse(readFileSync('.contentlayer/site-state.json', 'utf8')),
  );
  return state.preview ? ', as a preview: npm run check -- --launch lists what is open' : '';
}

/** Next keeps what it rendered from the content before. Turbopack's cache knows what each part was made of. */
function removeOldOutput() {
  for (const folder of ['.next', '.next/cache']) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) {
      if (name === 'cache' || name === 'turbopack') continue;
      rmSync(path.join(folder, name), { recursive: true, force: true });
    }
  }
}

function stopIfFailed({ exitCode }: CommandResult) {
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
