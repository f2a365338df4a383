import './load-env';
import { runCommand } from './run-command';

/** `npm start`: builds the site and serves it. `PORT` says where, 3000 if nothing does. */
const build = await runCommand('tsx', ['scripts/build.ts']);
const { exitCode } = build.exitCode === 0 ? await runCommand('next', ['start']) : build;
process.exitCode = exitCode;
