import './command-line/load-env';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { readBuildEnv } from '../lib/build-env';
import { siteStateSchema } from '../lib/content/site-state';
import { readEnv, SettingsError } from '../lib/env';
import { findSteps } from './build/build-steps';
import { compileContent, placeCompiledContent } from './build/compile-content';
import { pruneBuildCache } from './build/prune-build-cache';
import { forgetMade, isMade, recordMade } from './build/what-was-made';
import { readOptions } from './command-line/read-options';
import { type CommandResult, runCommand } from './command-line/run-command';

/**
 * `npm run build`: checks the content, writes the editor if one is wanted, has contentlayer compile
 * the content and Next render it into `dist/site`, and bundles the server beside it. Stops at the
 * first failure, and at once where nothing has changed since the last build. `--for-start`, which
 * `npm start` adds, first checks the server's settings.
 */
if (process.argv.includes('--for-start')) checkServerSettings();
const startedAt = performance.now();
const { compiled, site } = findSteps(new Date());
if (isMade(site)) {
  console.log(`Nothing has changed since the last build${describeState()}.`);
  process.exit();
}
forgetMade(site);

// Both read the content folder and nothing of one another. What is wrong in it is the check's to say.
const compiling = compileContent();
// Loaded only where there is something to build.
const { runCheck } = await import('./check/run-check');
const isInOrder = runCheck(readOptions([]), { isForPages: true });
const content = await compiling;
if (!isInOrder) process.exit(1);
process.stdout.write(content.output);
stopIfFailed(content);
placeCompiledContent();
const isCompiled = isMade(compiled);
forgetMade(compiled);
const removing = removeOldOutput(isCompiled);
const { buildCms } = await import('./build/build-cms');
await buildCms();
const [rendered, drawn, bundled] = await Promise.allSettled([
  runCommand('next', ['build', ...(isCompiled ? ['--experimental-build-mode', 'generate'] : [])]),
  drawPreviews(),
  Promise.all([bundle(isCompiled), removing]),
]);
if (rendered.status === 'fulfilled') stopIfFailed(rendered.value);
if (drawn.status === 'rejected') throw drawn.reason;
for (const step of [rendered, bundled]) if (step.status === 'rejected') throw step.reason;
const { finishSite } = await import('./build/finish-site');
await finishSite(drawn.value);
recordMade(compiled);
recordMade(site);
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

/** Takes away what Next rendered from the content before, and what it compiled if that is no longer right. */
function removeOldOutput(isCompiled: boolean): Promise<void> {
  const old = '.next/cache/old';
  rmSync(old, { recursive: true, force: true });
  mkdirSync(old, { recursive: true });
  const folders = isCompiled ? ['.next/server/route-cache'] : listFolder('.next');
  for (const name of [...folders, ...listFolder('.next/cache')]) {
    if (name !== '.next/cache' && name !== old)
      renameSync(name, path.join(old, path.basename(name)));
  }
  // To delete thousands of files takes seconds, in which Next can work.
  return rm(old, { recursive: true });
}

function listFolder(folder: string): string[] {
  return readdirSync(folder).map((name) => path.join(folder, name));
}

async function drawPreviews() {
  const { drawLinkPreviews } = await import('./build/draw-link-previews');
  return drawLinkPreviews();
}

/** What draws no page is loaded once Next has begun. */
async function bundle(isInboxMade: boolean) {
  const { buildServer } = await import('./build/build-server');
  const { buildInbox } = await import('./build/build-inbox');
  await Promise.all([buildServer(), isInboxMade || buildInbox()]);
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
