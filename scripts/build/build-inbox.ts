import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import tailwind from '@tailwindcss/postcss';
import { build } from 'esbuild';
import postcss from 'postcss';

const folder = 'dist/inbox';

/** The mathematics of kinds of keys that the inbox does not use, which are heavy. */
const otherKeys = ['@noble/post-quantum/hybrid.js', '@noble/curves/nist.js'];
const noOtherKeys = path.resolve('lib/inbox/client/key/no-other-keys.ts');

/** Bundles what browsers load of the inbox into `dist/inbox`: its script, in parts, and its style. */
export async function buildInbox() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await Promise.all([bundleScript(), bundleStyle('lib/inbox/pages/inbox.css')]);
}

async function bundleScript() {
  await build({
    entryPoints: ['lib/inbox/client/inbox.ts'],
    outdir: folder,
    bundle: true,
    // What is needed later is loaded later.
    splitting: true,
    format: 'esm',
    alias: Object.fromEntries(otherKeys.map((name) => [name, noOtherKeys])),
    // Browsers with passkeys.
    target: 'es2022',
    minify: true,
    logLevel: 'warning',
  });
}

async function bundleStyle(file: string) {
  const plugins = [tailwind({ optimize: { minify: true } })];
  const { css } = await postcss(plugins).process(readFileSync(file), { from: file });
  writeFileSync(path.join(folder, 'inbox.css'), css);
}
