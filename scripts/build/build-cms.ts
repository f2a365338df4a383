import path from 'node:path';
import { readCmsSettings } from '../../lib/cms/cms-settings.mjs';
import { writeCms } from '../../lib/cms/write-cms';
import { contentDir } from '../../lib/content/content-dir';

/** Writes the editor into Next's public folder, or removes it. Exits if a setting is wrong. */
export async function buildCms() {
  await writeCms(readSettings(), {
    publicFolder: 'public',
    contentFolder: path.normalize(contentDir),
  });
}

function readSettings() {
  try {
    return readCmsSettings(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
