import { CommandError } from './command-error';
import { commands, forms } from './commands';
import { toErrorLine } from './to-error-line';

/**
 * Runs one command.
 *
 * @param args its name and what stands behind it; without any, `list`
 * @returns the exit code
 */
export async function runCommandLine([name = 'list', ...words]: string[]): Promise<number> {
  try {
    const command = commands.get(name);
    if (!command) {
      throw new CommandError(`"${name}" is not a command here: it is one of ${forms}.`);
    }
    await command.run(words);
    return 0;
  } catch (error) {
    console.error(toErrorLine(error));
    return 1;
  }
}
