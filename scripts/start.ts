import './load-env';
import { readEnv, SettingsError } from '../lib/env';
import { runCommand } from './run-command';

/** `npm start`: builds the site and serves it. `PORT` says where, 3000 if nothing does. */
try {
  readEnv();
} catch (error) {
  // The server would find it too, but only after the build.
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exit(1);
}
const build = await runCommand('tsx', ['scripts/build.ts']);
const { exitCode } = build.exitCode === 0 ? await runCommand('next', ['start']) : build;
process.exitCode = exitCode;
