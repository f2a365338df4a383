import './load-env';
import { CommandError, commands } from './enquiries/commands';
import { toErrorLine } from './enquiries/to-error-line';

// `list | head` closes what this writes to, and has read what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') console.error(toErrorLine(error));
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

/** `npm run enquiries`: reads, delivers, exports and removes enquiries. `-- help` lists the commands. */
const [name = 'list', ...words] = process.argv.slice(2);
try {
  const command = commands.get(name);
  if (!command) {
    throw new CommandError(`"${name}" is not a command here: run "npm run enquiries -- help".`);
  }
  await command.run(words);
} catch (error) {
  console.error(toErrorLine(error));
  process.exitCode = 1;
}
