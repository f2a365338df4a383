import { randomInt } from 'node:crypto';

/** Crockford's alphabet has no I, L, O or U, so a reference can be read out over the phone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Matches any reference that this site may have issued. */
export const referencePattern = new RegExp(`^[${alphabet}]{4}-[${alphabet}]{4}$`);

/** Replaced by the reference in the page that follows the form. No reference has a U. */
export const referencePlaceholder = 'UUUU-UUUU';

/** Creates a reference such as `7K2M-Q9XF`. It is random, so it reveals nothing about other enquiries. */
export function createReference(): string {
  const letters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]);
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/**
 * Normalises a typed reference: lower case, a missing dash, and letters that look like digits
 * (https://www.crockford.com/base32.html).
 */
export function fromTypedReference(typed: string): string {
  const letters = typed
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
