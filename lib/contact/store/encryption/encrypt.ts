import { armor, Decrypter, Encrypter } from 'age-encryption';

/** Encrypts a text for the holders of the private keys, as an armored age file. */
export async function encrypt(text: string, publicKeys: readonly string[]): Promise<string> {
  const encrypter = new Encrypter();
  for (const key of publicKeys) encrypter.addRecipient(key);
  return armor.encode(await encrypter.encrypt(text));
}

/** @returns the plain text, or `undefined` if none of the keys decrypts it */
export async function decrypt(
  encrypted: string,
  privateKeys: readonly string[],
): Promise<string | undefined> {
  if (privateKeys.length === 0) return undefined;
  const decrypter = new Decrypter();
  for (const key of privateKeys) decrypter.addIdentity(key);
  try {
    return await decrypter.decrypt(armor.decode(encrypted), 'text');
  } catch {
    // A wrong key or a damaged file: the library's errors differ only in wording.
    return undefined;
  }
}
