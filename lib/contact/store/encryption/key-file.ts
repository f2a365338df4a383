import { readFileSync, writeFileSync } from 'node:fs';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/**
 * Makes a key pair and writes the private key to a new file that only its owner may read, in the form
 * that `age` and `age-keygen` use.
 *
 * @returns the public key
 * @throws Error when there is such a file already: nobody could read again what its key has sealed
 */
export async function createKeyFile(file: string, now: Date): Promise<string> {
  const privateKey = await generateX25519Identity();
  const publicKey = await identityToRecipient(privateKey);
  const text = `# created: ${now.toISOString()}\n# public key: ${publicKey}\n${privateKey}\n`;
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  return publicKey;
}

/**
 * The private keys of a key file, one a line.
 *
 * @throws Error naming the file when it holds none
 */
export function readKeyFile(file: string): string[] {
  const keys = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (keys.length === 0 || !keys.every(isPrivateKey)) {
    throw new Error(
      `${file} holds no private key: its last line should begin with AGE-SECRET-KEY-1`,
    );
  }
  return keys;
}

function isPrivateKey(key: string): boolean {
  try {
    new Decrypter().addIdentity(key);
    return true;
  } catch {
    // The library says no more than that it is none.
    return false;
  }
}
