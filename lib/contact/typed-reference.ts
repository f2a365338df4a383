/**
 * A reference as it is stored, from one that somebody typed: in small letters, without its dash, or with
 * letters that look like the digits that they cannot be (https://www.crockford.com/base32.html).
 */
export function fromTypedReference(typed: string): string {
  const letters = typed
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
