import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { toWordListName, wordLists } from '@/lib/content/lint/spelling/word-lists';
import { otherFiles } from '@/lib/content/load/files/sort-files';
import { compileStyle } from './bundle/compile-style';
import { replaceNodeFiles } from './bundle/replace-node-files';
import { rewordEditor } from './bundle/reword-editor';
import { cmsPath } from './cms-headers.mjs';
import type { CmsSettings } from './cms-settings.mjs';

/**
 * Writes the editor as files that Next serves like any other, or removes them if there is none.
 *
 * @param publicFolder Next's public folder
 * @param contentFolder from the root of the repository
 */
export async function writeCms(
  settings: CmsSettings | undefined,
  { publicFolder, contentFolder }: { publicFolder: string; contentFolder: string },
) {
  const folder = path.join(publicFolder, cmsPath);
  rmSync(folder, { recursive: true, force: true });
  if (!settings) return;
  mkdirSync(folder, { recursive: true });
  const shared: BuildOptions = {
    outdir: folder,
    entryNames: '[name]',
    bundle: true,
    format: 'esm',
    target: 'es2023',
    minify: true,
    logLevel: 'warning',
    define: {
      CMS_SETTINGS: JSON.stringify(settings),
      CMS_CONTENT_FOLDER: JSON.stringify(contentFolder),
      CMS_PHOTOS: JSON.stringify(readPhotos()),
      CMS_OWN_FILES: JSON.stringify(readOwnFiles(contentFolder)),
    },
    plugins: [replaceNodeFiles, rewordEditor],
    // What it loads for pictures, maps and code, of which this site's forms have none.
    external: ['@shikijs/*', 'exifr/*', 'leaflet/*', 'svgo/*', 'terra-draw', 'terra-draw-*'],
  };
  const entriesOf = (...names: string[]) => names.map((name) => path.join('lib/cms', name));
  await Promise.all([
    build({ ...shared, entryPoints: entriesOf('start.ts', 'bundle/admin.css'), splitting: true }),
    // Some packages have a version for pages that needs a document, and another for workers.
    build({
      ...shared,
      entryPoints: entriesOf('checking/rules-worker.ts'),
      conditions: ['worker'],
    }),
  ]);
  copyFonts(path.join(folder, 'assets'));
  copyWordLists(folder);
  writeFileSync(path.join(folder, 'preview.css'), await compileStyle('app/globals.css'));
  writeFileSync(path.join(folder, 'index.html'), page);
}

/** Its script looks for them beside itself. */
function copyFonts(target: string) {
  const script = createRequire(import.meta.url).resolve('@sveltia/cms');
  const assets = path.join(path.dirname(script), 'assets');
  for (const file of readdirSync(assets).filter((name) => name.endsWith('.woff2'))) {
    cpSync(path.join(assets, file), path.join(target, file));
  }
}

/** The dictionaries of the spelling rules. */
function copyWordLists(folder: string) {
  const { resolve } = createRequire(import.meta.url);
  for (const [name, file] of Object.entries(wordLists)) {
    const source = path.join(path.dirname(resolve(name)), file);
    cpSync(source, path.join(folder, toWordListName(file)));
  }
}

/** What the check has found of the photographs (lib/content/site-state.ts). */
function readPhotos(): unknown {
  const file = '.contentlayer/site-state.json';
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).photos : {};
}

/** Lists that the rules read and no form edits. */
function readOwnFiles(contentFolder: string): Record<string, string> {
  const names = otherFiles.filter((name) => existsSync(path.join(contentFolder, name)));
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(contentFolder, name), 'utf8')]),
  );
}

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Edit the site</title>
    <link rel="stylesheet" href="${cmsPath}/admin.css">
    <script type="module" src="${cmsPath}/start.js"></script>
  </head>
  <body>
    <noscript>The editor needs JavaScript. Without it, edit the files in content/ with any text editor.</noscript>
  </body>
</html>
`;
