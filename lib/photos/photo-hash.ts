import { createHash } from 'node:crypto';
import { photoEncodings } from './photo-settings';

/**
 * What the paths of a photograph's copies contain: another content or other settings make another
 * path, so browsers may keep what they have for good.
 */
export function toPhotoHash(original: Uint8Array): string {
  const hash = createHash('sha256').update(original).update(JSON.stringify(photoEncodings));
  return hash.digest('hex').slice(0, 10);
}
