import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { contentDir } from '../../lib/content/content-dir';
import { hashProgram } from '../../lib/hash-files';
import { type CommandResult, runCommand } from '../command-line/run-command';

const root = 'node_modules/.cache/site-content';

/** contentlayer keeps here what it compiled, whatever program compiled it: so each has a folder of its own. */
const folder = path.join(root, hashProgram());

/**
 * Compiles the content with contentlayer, which compiles again what has changed. Nothing is printed,
 * and nothing of the site changes before `placeCompiledContent`.
 */
export function compileContent(): Promise<CommandResult> {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(root)) {
    if (name !== path.basename(folder)) rmSync(path.join(root, name), { recursive: true });
  }
  const config = JSON.stringify(path.resolve('contentlayer.config.ts'));
  writeFileSync(path.join(folder, 'contentlayer.config.ts'), `export { default } from ${config};`);
  // contentlayer takes PWD for the folder that it works in.
  const env = { CONTENT_DIR: copyContent(), PWD: path.resolve(folder) };
  return runCommand('contentlayer2', ['build'], env, { cwd: folder, isQuiet: true });
}

/** contentlayer tells a changed file by its time alone: the copy's is a hash of what the file says. */
function copyContent(): string {
  const copy = path.resolve(folder, 'content');
  rmSync(copy, { recursive: true, force: true });
  cpSync(contentDir, copy, { recursive: true });
  for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const hash = createHash('sha256').update(readFileSync(file)).digest();
    const time = new Date(hash.readUIntBE(0, 5));
    utimesSync(file, time, time);
  }
  return copy;
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
