import { readKeyFile } from '../../lib/contact/store/encryption/key-file';
import { CommandError } from './errors/command-error';
import { toFileErrorLine } from './errors/to-file-error-line';

/** Reads the private keys of a file passed with `--key`. */
export function readKeys(file: string): string[] {
  try {
    return readKeyFile(file);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const message = 'syscall' in error ? toFileErrorLine(error, file) : error.message;
    throw new CommandError('KEY_UNUSABLE', message);
  }
}
