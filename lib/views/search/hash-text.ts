/**
 * A short name for a text, for a file whose content may stay in caches: FNV-1a with 64 bits
 * (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv). It keeps nothing secret.
 */
export function hashText(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(36);
}
