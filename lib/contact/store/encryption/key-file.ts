import { readFileSync, writeFileSync } from 'node:fs';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/**
 * Generates a key pair and writes the private key to a new file that only its owner can read, in the
 * format of `age-keygen`.
 *
 * @returns the public key
 * @throws Error if the file exists: overwriting a key would make everything encrypted with it unreadable
 */
export async function createKeyFile(file: string, now: Date): Promise<string> {
  const privateKey = await generateX25519Identity();
  const publicKey = await identityToRecipient(privateKey);
  const text = `# created: ${now.toISOString()}\n# public key: ${publicKey}\n${privateKey}\n`;
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  return publicKey;
}

/**
 * Reads the private keys of a key file, one per line.
 *
 * @throws Error naming the file if it contains none
 */
export function readKeyFile(file: string): string[] {
  const keys = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (keys.length === 0 || !keys.every(isPrivateKey)) {
    throw new Error(
      `${file} contains no private key: its last line should start with AGE-SECRET-KEY-1`,
    );
  }
  return keys;
}

function isPrivateKey(key: string): boolean {
  try {
    new Decrypter().addIdentity(key);
    return true;
  } catch {
    // The library throws for any invalid key.
    return false;
  }
}
