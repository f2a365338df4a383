import './load-env';
import { runCommandLine } from './enquiries/run-command-line';
import { toErrorLine } from './enquiries/to-error-line';

// `list | head` closes what this writes to, and has read what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') console.error(toErrorLine(error));
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

/** `npm run enquiries`: reads, delivers, exports and removes enquiries. `-- help` lists the commands. */
process.exitCode = await runCommandLine(process.argv.slice(2));
