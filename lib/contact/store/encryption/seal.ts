import { armor, Decrypter, Encrypter } from 'age-encryption';

/** What a sealed text begins with, and JSON never does. */
const sealedStart = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Seals a text so that only the holders of the private keys can read it: an armoured age file. */
export async function seal(text: string, publicKeys: readonly string[]): Promise<string> {
  const encrypter = new Encrypter();
  for (const key of publicKeys) encrypter.addRecipient(key);
  return armor.encode(await encrypter.encrypt(text));
}

export function isSealed(text: string): boolean {
  return text.startsWith(sealedStart);
}

/** @returns the text, or `undefined` where none of the keys opens it */
export async function unseal(
  sealed: string,
  privateKeys: readonly string[],
): Promise<string | undefined> {
  if (privateKeys.length === 0) return undefined;
  const decrypter = new Decrypter();
  for (const key of privateKeys) decrypter.addIdentity(key);
  try {
    return await decrypter.decrypt(armor.decode(sealed), 'text');
  } catch {
    // Another key's, or damaged: the library does not tell them apart by anything but words.
    return undefined;
  }
}
