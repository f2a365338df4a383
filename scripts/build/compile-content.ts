import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentDir } from '../../lib/content/content-dir';
import { type CommandResult, runCommand } from '../command-line/run-command';

const folder = 'node_modules/.cache/site-content';

/**
 * Compiles the content with contentlayer, from nothing, since it tells a changed file by its time
 * alone. Nothing is printed, and nothing of the site changes before `placeCompiledContent`.
 */
export function compileContent(): Promise<CommandResult> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const config = JSON.stringify(path.resolve('contentlayer.config.ts'));
  writeFileSync(path.join(folder, 'contentlayer.config.ts'), `export { default } from ${config};`);
  // contentlayer takes PWD for the folder that it works in.
  const env = { CONTENT_DIR: path.resolve(contentDir), PWD: path.resolve(folder) };
  return runCommand('contentlayer2', ['build'], env, { cwd: folder, isQuiet: true });
}

/** Puts what was compiled where the site reads it. */
export function placeCompiledContent() {
  for (const old of ['.contentlayer/.cache', '.contentlayer/generated']) {
    rmSync(old, { recursive: true, force: true });
  }
  for (const made of ['package.json', 'generated']) {
    renameSync(path.join(folder, '.contentlayer', made), path.join('.contentlayer', made));
  }
}
