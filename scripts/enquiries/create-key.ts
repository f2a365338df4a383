import { existsSync } from 'node:fs';
import { createKeyFile } from '../../lib/contact/store/encryption/key-file';
import { CommandError } from './errors/command-error';

/** `keygen <file>` */
export async function createKey([file = '']: string[]): Promise<void> {
  if (existsSync(file))
    throw new CommandError('FILE_EXISTS', `${file} already exists: choose another name.`);
  const publicKey = await createKeyFile(file, new Date());
  console.log(`The private key is in ${file}. Move it off this server, and keep a second copy:
without it, nobody can read what is encrypted for it.

On the server, set

ENQUIRY_PUBLIC_KEYS=${publicKey}`);
}
