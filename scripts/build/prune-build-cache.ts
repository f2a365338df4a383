import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildCacheFolder } from '../../lib/build-cache';

const maxAgeMs = 30 * 24 * 60 * 60 * 1000;

/** Deletes what no build has used for 30 days. */
export function pruneBuildCache(now: Date, folder = buildCacheFolder) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (now.getTime() - statSync(file).mtimeMs > maxAgeMs) rmSync(file);
  }
}
