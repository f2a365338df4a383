import path from 'node:path';
import { build } from 'esbuild';

export type Command = 'check' | 'enquiries' | 'new' | 'review';

/** Below node_modules, where packages are found from; each of Vitest's workers has its own. */
const bundles = path.resolve(`node_modules/.cache/bundled-commands/${process.env.VITEST_POOL_ID}`);

const bundled = new Map<Command, Promise<string>>();

/**
 * Bundles the program of an `npm run …` command into one file, for Node.js: it starts in half the time.
 *
 * @returns the path of the file, the same for all tests of a worker
 */
export function bundleCommand(command: Command): Promise<string> {
  const bundle = bundled.get(command) ?? writeBundle(command);
  bundled.set(command, bundle);
  return bundle;
}

async function writeBundle(command: Command): Promise<string> {
  const outfile = path.join(bundles, `${command}.mjs`);
  await build({
    ...{ entryPoints: [`scripts/${command}.ts`], outfile },
    ...{ bundle: true, platform: 'node', format: 'esm' },
    // Loads a native library.
    external: ['libsql', 'pg-native', 'cloudflare:sockets'],
    // CommonJS packages load Node's own modules by require.
    banner: {
      js: "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);",
    },
  });
  return outfile;
}
