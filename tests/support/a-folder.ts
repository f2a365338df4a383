import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { memoryDir } from './memory-dir';

/**
 * A folder of its own, which is gone after the test.
 *
 * @param name how its name begins
 * @param files what is in it, by their paths
 */
export function aFolder(name: string, files: Record<string, string> = {}): string {
  const folder = mkdtempSync(path.join(memoryDir, `${name}-`));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) write(path.join(folder, file), text);
  return folder;
}

/** Writes a file, and makes the folder that it is in. */
export function write(file: string, text: string) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
