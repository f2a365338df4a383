import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { contentTypes } from '../../lib/content/schemas/content-types';

/** Each becomes one file in `dist`. */
const programs = { server: 'scripts/server.ts', enquiries: 'scripts/enquiries.ts' };

/** Not bundled, since it loads a native library; copied with its dependencies. */
const nativePackage = 'libsql';

/**
 * Bundles `dist/server.mjs`, which serves the site, and `dist/enquiries.mjs`, the command for
 * staff.
 */
export async function buildServer() {
  await build({
    entryPoints: programs,
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: [nativePackage, 'pg-native', 'cloudflare:sockets'],
    define: { 'process.env.NODE_ENV': '"production"' },
    // CommonJS packages load Node's own modules by require.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    plugins: [contentInside],
    logLevel: 'warning',
  });
  rmSync('dist/node_modules', { recursive: true, force: true });
  copyPackage(nativePackage, import.meta.url);
}

/** The server needs the content where nothing but `dist` is, so it has all of it inside. */
const contentInside: Plugin = {
  name: 'content-inside',
  setup(bundle) {
    bundle.onLoad({ filter: /[/\\]lib[/\\]content[/\\]read-compiled\.ts$/ }, () => {
      const names = [
        ...Object.keys(contentTypes).map((name) => `generated/${name}/_index`),
        'site-state',
      ];
      const files = names.map((name) => `${JSON.stringify(name)}: ${readText(name)}`);
      return {
        contents: `const files = {${files.join()}};\nexport const readCompiled = (name) => files[name];`,
      };
    });
  },
};

function readText(name: string): string {
  return readFileSync(path.join('.contentlayer', `${name}.json`), 'utf8');
}

/** Copies a package and its dependencies, as far as they are installed on this platform. */
function copyPackage(name: string, from: string) {
  const require = createRequire(from);
  const folder = findFolder(name, require);
  if (!folder) return;
  const manifest = require(path.join(folder, 'package.json'));
  cpSync(folder, path.join('dist/node_modules', name), { recursive: true, dereference: true });
  const needed = { ...manifest.dependencies, ...manifest.optionalDependencies };
  for (const other of Object.keys(needed)) copyPackage(other, path.join(folder, 'package.json'));
}

function findFolder(name: string, require: NodeJS.Require): string | undefined {
  return require.resolve
    .paths(name)
    ?.map((modules) => path.join(modules, name))
    .find((folder) => existsSync(folder));
}
