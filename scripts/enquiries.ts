import './load-env';
import { SettingsError } from '../lib/env';
import { CommandError, commands, usage } from './enquiries/commands';

/** `npm run enquiries`: reads, delivers, exports and removes enquiries. `-- help` lists the commands. */
const [name = 'list', ...words] = process.argv.slice(2);
try {
  const command = commands[name];
  if (!command) throw new CommandError(`"${name}" is not a command here.\n\n${usage}`);
  await command.run(words);
} catch (error) {
  // What staff can mend is said in a line; anything else is a fault, with its whole story.
  const isExpected = error instanceof CommandError || error instanceof SettingsError;
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
}
