import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Runs a program of this folder: `node scripts/run.mjs check --all`. It is bundled each time, which
 * takes a tenth of a second, since to load hundreds of modules one by one takes ten times that.
 */
const [name] = process.argv.splice(2, 1);
const { outputFiles } = await build({
  entryPoints: [`scripts/${name}.ts`],
  outdir: 'node_modules/.cache/site-build',
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  // What a program loads later stays apart.
  splitting: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  define: { 'process.env.NODE_ENV': '"production"' },
  sourcemap: 'inline',
  sourcesContent: false,
  write: false,
  logLevel: 'warning',
});
for (const { path: file, contents } of outputFiles) {
  if (existsSync(file)) continue;
  mkdirSync(path.dirname(file), { recursive: true });
  // Renamed when it is whole, since another command may load it already.
  writeFileSync(`${file}.${process.pid}`, contents);
  renameSync(`${file}.${process.pid}`, file);
}
process.setSourceMapsEnabled(true);
const program = outputFiles.find(({ path: file }) => path.basename(file).startsWith(`${name}-`));
await import(pathToFileURL(program.path).href);
