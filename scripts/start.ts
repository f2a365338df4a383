import './load-env';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readEnv, SettingsError } from '../lib/env';
import { runCommand } from './run-command';

/** `npm start`: builds the site, and then becomes its server, so that there is one process to signal. */
try {
  readEnv();
} catch (error) {
  // The server would find it too, but only after the build.
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exit(1);
}
const { exitCode } = await runCommand('tsx', ['scripts/build.ts']);
if (exitCode !== 0) process.exit(exitCode);
await import(pathToFileURL(path.resolve('dist/server.mjs')).href);
