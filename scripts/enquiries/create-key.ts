import { existsSync } from 'node:fs';
import { createKeyFile } from '../../lib/contact/store/encryption/key-file';
import { CommandError } from './command-error';

export async function createKey([file = '']: string[]): Promise<void> {
  if (existsSync(file)) throw new CommandError(`${file} is there already: name a new file.`);
  const publicKey = await createKeyFile(file, new Date());
  console.log(`The private key is in ${file}. Move it off this server, and keep a second copy:
nobody can read what it seals without it.

On the server, set

ENQUIRY_PUBLIC_KEYS=${publicKey}`);
}
