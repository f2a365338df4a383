/** How an encrypted text starts, and JSON never does. */
const armorHeader = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Whether a stored text has to be opened with a key. Apart, so that a list needs no encryption. */
export function isEncrypted(stored: string): boolean {
  return stored.startsWith(armorHeader);
}
