import { armor, Decrypter, identityToRecipient } from 'age-encryption';
import { isEncrypted } from '@/lib/contact/store/encryption/is-encrypted';

/** A text, or why it stays closed. `wrong-key`: it is not for this key. `damaged`: it was changed. */
export type Opened = { ok: true; text: string } | { ok: false; problem: OpenProblem };

export type OpenProblem = 'no-key' | 'wrong-key' | 'damaged';

/** Opens texts with the keys of one file, which stay in the memory of this page. */
export class TextOpener {
  readonly #decrypter = new Decrypter();

  constructor(keys: readonly CryptoKey[]) {
    for (const key of keys) this.#decrypter.addIdentity(key);
  }

  /** Opens a text. One that is not encrypted is returned as it is. */
  async open(stored: string): Promise<Opened> {
    if (!isEncrypted(stored)) return { ok: true, text: stored };
    try {
      const text = await this.#decrypter.decrypt(armor.decode(stored), 'text');
      return { ok: true, text };
    } catch (error) {
      // The library's errors differ only in wording; what was tampered with fails in many ways.
      const isForOthers = error instanceof Error && error.message.startsWith('no identity matched');
      return { ok: false, problem: isForOthers ? 'wrong-key' : 'damaged' };
    }
  }
}

/** Whether one of the keys is the partner of a public key with which new texts are encrypted. */
export async function isCurrentKey(
  keys: readonly CryptoKey[],
  publicKeys: readonly string[],
): Promise<boolean> {
  const partners = await Promise.all(keys.map((key) => identityToRecipient(key)));
  return partners.some((partner) => publicKeys.includes(partner));
}
