import { imageSize } from 'image-size';
import { contentTypes } from '../../schemas/content-types';

/** A file in `images/` that is no text. */
export type PhotoFile = {
  /** With its ending, such as `room.jpg`. */
  name: string;
  /** As a person would type it. */
  path: string;
  bytes: Uint8Array;
};

/** The most that a photograph may have; a camera's own file has less. */
export const maxMegabytes = 10;

/** What a file says of itself; pixels the right way up. */
export type PhotoFormat = { format: string; width: number; height: number };

/** @param relativePath path in the content folder, with `/` */
export function isPhotoFile(relativePath: string): boolean {
  const [folder, name, ...more] = relativePath.split('/');
  const isText = name !== undefined && (!name.includes('.') || /\.(?:ya?ml|md|txt)$/i.test(name));
  return folder === contentTypes.Photo.place.folder && more.length === 0 && !isText;
}

/** The name of a photograph and of the record beside it: `room` of `room.jpg`. */
export function toPhotoName(file: string): string {
  return file.replace(/\.[^.]*$/, '');
}

/** Reads how large a photograph is; `undefined` where the file is none. */
export function readPhotoFormat({ bytes }: PhotoFile): PhotoFormat | undefined {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes);
    // From 5 on the camera was held upright (https://exiftool.org/TagNames/EXIF.html, Orientation).
    const isTurned = orientation >= 5;
    return { format: type, width: isTurned ? height : width, height: isTurned ? width : height };
  } catch (error) {
    // Each of its readers throws what it likes at bytes that it does not understand.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
