import { existsSync, watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { contentDir } from '../../lib/content/content-dir';

/** Waits for a change in the content folder, which may itself be away for a while. */
export async function nextChange(): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      const watcher = watch(contentDir, { recursive: true }, () => {
        watcher.close();
        resolve();
      });
      watcher.on('error', reject);
    });
  } catch {
    do await setTimeout(1000);
    while (!existsSync(contentDir));
  }
  // Editors write a file in several steps.
  await setTimeout(200);
}
