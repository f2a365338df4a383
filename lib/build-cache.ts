import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** `npm ci` empties it; hosts that keep anything between builds keep it. */
export const buildCacheFolder = 'node_modules/.cache/site-build';

const made = new Map<string, Promise<Buffer>>();

/**
 * What `make` gives for `inputs`, made once: an earlier build's result is read again.
 *
 * @param inputs everything that the result depends on, versions of programs included
 * @param folder where results are kept, by the hash of their inputs
 */
export function cached(
  inputs: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
  folder = buildCacheFolder,
): Promise<Buffer> {
  const file = path.join(/* turbopackIgnore: true */ folder, toHash(inputs));
  const result = made.get(file) ?? readOrMake(file, make);
  made.set(file, result);
  return result;
}

async function readOrMake(file: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
  const kept = read(file);
  if (kept) return kept;
  const result = Buffer.from(await make());
  mkdirSync(path.dirname(file), { recursive: true });
  // Renamed when it is whole, since two of Next's workers may make the same file.
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, result);
  renameSync(unfinished, file);
  return result;
}

function read(file: string): Buffer | undefined {
  try {
    const now = new Date();
    utimesSync(file, now, now);
    return readFileSync(/* turbopackIgnore: true */ file);
  } catch {
    return undefined;
  }
}

function toHash(inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) {
    hash.update(`${Buffer.byteLength(input)}:`);
    hash.update(input);
  }
  return hash.digest('hex');
}
