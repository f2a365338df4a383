import { readKeyFile } from '../../lib/contact/key-file';
import { CommandError } from './command-error';

/** The private keys of a file that somebody named with `--key`. */
export function readKeys(file: string): string[] {
  try {
    return readKeyFile(file);
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}
