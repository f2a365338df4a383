/** How an encrypted text starts, and JSON never does. */
const armorHeader = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Whether a stored text is an armored age file. Apart, so that a list in a browser needs no encryption. */
export function isEncrypted(stored: string): boolean {
  return stored.startsWith(armorHeader);
}
