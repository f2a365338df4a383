import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildCacheFolder } from '../../../lib/build-cache';
import { toBrotli, toGzip } from '../../../lib/static-html/compress';
import { buildInbox } from '../../build/build-inbox';
import { buildServer } from '../../build/build-server';
import { drawLinkPreviews } from '../../build/draw-link-previews';
import { runCommand } from '../../command-line/run-command';

/** Something that our build does and Astro's does not, and how long it takes alone. */
type Extra = { what: string; seconds: number };

/** Does each once, alone and from nothing. There has to be a build. */
export async function measureExtras(): Promise<Extra[]> {
  rmSync(buildCacheFolder, { recursive: true, force: true });
  const extras: Extra[] = [];
  for (const [what, make] of Object.entries(steps)) {
    const startedAt = performance.now();
    await make();
    extras.push({ what, seconds: (performance.now() - startedAt) / 1000 });
  }
  return extras;
}

const steps: Readonly<Record<string, () => Promise<unknown>>> = {
  'the check': () =>
    runCommand(process.execPath, ['scripts/run.mjs', 'check'], {}, { isQuiet: true }),
  'compressed copies': compressSite,
  'link previews': drawLinkPreviews,
  'what the server and the inbox run': () => Promise.all([buildServer(), buildInbox()]),
};

/** Every file of which the build keeps compressed copies. */
async function compressSite() {
  const names = readdirSync('dist/site', { recursive: true, encoding: 'utf8' });
  const files = names
    .filter((name) => /\.(?:br|gz)$/.test(name))
    .map((name) => path.join('dist/site', name.replace(/\.\w+$/, '')));
  await Promise.all(
    [...new Set(files)].map((file) => {
      const content = readFileSync(file);
      return Promise.all([toBrotli(content), toGzip(content)]);
    }),
  );
}
