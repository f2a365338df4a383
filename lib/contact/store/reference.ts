import { randomInt } from 'node:crypto';

/** Crockford's alphabet: no I, L, O or U, so a reference survives being read out on the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A reference that this site can have given. */
export const referencePattern = new RegExp(`^[${alphabet}]{4}-[${alphabet}]{4}$`);

/** Where the page that follows the form has the reference. No reference has a U. */
export const referencePlaceholder = 'UUUU-UUUU';

/** A reference such as `7K2M-Q9XF`: random, so it tells nothing about other enquiries. */
export function createReference(): string {
  const letters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]);
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

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
