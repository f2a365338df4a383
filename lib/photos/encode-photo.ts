import sharp from 'sharp';
import { type PhotoEnding, photoEncodings } from './photo-settings';

/**
 * Makes one copy of a photograph: the right way up, in sRGB, and without what the camera wrote into it,
 * such as the place where it was taken (sharp keeps none of that unless it is told to).
 *
 * @param width of the copy in pixels; it keeps its proportions and is never enlarged
 * @throws Error when the file is broken, or in a format that cannot be decoded
 */
export async function encodePhoto(
  original: Uint8Array,
  width: number,
  ending: PhotoEnding,
): Promise<Buffer> {
  const resized = sharp(original, { limitInputPixels: 5e7, failOn: 'error' })
    .autoOrient()
    .resize({ width, withoutEnlargement: true });
  switch (ending) {
    case 'avif':
      return resized.avif(photoEncodings.avif).toBuffer();
    case 'webp':
      return resized.webp(photoEncodings.webp).toBuffer();
    case 'jpg':
      // What is transparent in a PNG would be black.
      return resized.flatten({ background: '#ffffff' }).jpeg(photoEncodings.jpg).toBuffer();
  }
}
