import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildCacheFolder } from '../../lib/build-cache';
import { hashFiles } from '../../lib/hash-files';

/** A step of the build: what it reads, as a hash, and the files and folders that it writes. */
type Step = { name: string; inputs: string; outputs: readonly string[] };

/** Whether the step would make the same again, and nobody has changed what it made. */
export function isMade(step: Step): boolean {
  try {
    return readFileSync(toFile(step), 'utf8') === toRecord(step);
  } catch {
    return false;
  }
}

/** Has to come before a step, which may stop half-way. */
export function forgetMade(step: Step) {
  rmSync(toFile(step), { force: true });
}

/** After the step. */
export function recordMade(step: Step) {
  mkdirSync(buildCacheFolder, { recursive: true });
  writeFileSync(toFile(step), toRecord(step));
}

function toFile({ name }: Step): string {
  return path.join(buildCacheFolder, name);
}

function toRecord({ inputs, outputs }: Step): string {
  return `${inputs} ${hashFiles(outputs)}`;
}
