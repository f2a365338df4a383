import { readKeyFile } from '../../lib/contact/store/encryption/key-file';
import { CommandError } from './command-error';

/** Reads the private keys of a file passed with `--key`. */
export function readKeys(file: string): string[] {
  try {
    return readKeyFile(file);
  } catch (error) {
    throw new CommandError('KEY_UNUSABLE', error instanceof Error ? error.message : String(error));
  }
}
