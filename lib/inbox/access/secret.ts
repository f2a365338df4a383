import { createHash, randomBytes } from 'node:crypto';

/** A random token of 256 bits, in base64url. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What is stored of a token: a plain SHA-256, because nobody can guess 256 random bits.
 *
 * @returns base64url
 */
export function toHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
