import { cpSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

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
    // contentlayer generates .mjs files, which esbuild does not look for by default.
    resolveExtensions: ['.tsx', '.ts', '.jsx', '.js', '.mjs', '.json'],
    define: { 'process.env.NODE_ENV': '"production"' },
    // CommonJS packages load Node's own modules by require.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  rmSync('dist/node_modules', { recursive: true, force: true });
  copyPackage(nativePackage, import.meta.url);
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
