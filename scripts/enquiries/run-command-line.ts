import { commands, synopses } from './commands';
import { CommandError } from './errors/command-error';
import { toErrorLine } from './errors/to-error-line';

/**
 * Runs one command and reports an error as a single line.
 *
 * @param args the command's name and its arguments; `list` if there are none
 * @returns the exit code
 */
export async function runCommandLine(args: string[]): Promise<number> {
  try {
    await runCommand(args);
    return 0;
  } catch (error) {
    console.error(toErrorLine(error));
    return 1;
  }
}

/** Runs one command. @throws CommandError or whatever the command throws */
export async function runCommand([name = 'list', ...args]: string[]): Promise<void> {
  const command = commands.get(name);
  if (!command) {
    const message = `"${name}" is not a command; the commands are ${synopses}.`;
    throw new CommandError('UNKNOWN_COMMAND', message);
  }
  await command.run(args);
}
