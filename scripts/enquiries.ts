import './command-line/load-env';
import { toErrorLine } from './enquiries/errors/to-error-line';
import { exitOnSignals } from './enquiries/exit-on-signals';
import { runCommandLine } from './enquiries/run-command-line';

// `list | head` closes the pipe once it has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') console.error(toErrorLine(error));
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

exitOnSignals();

/** `npm run enquiries`: reads, delivers, exports and deletes enquiries. `-- help` lists the commands. */
process.exitCode = await runCommandLine(process.argv.slice(2));
