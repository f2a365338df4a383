import { z } from 'zod';
import { toPhotoHash } from '../../../photos/photo-hash';
import { type PhotoFile, readPhotoFormat } from './photo-file';

/** What pages have to know of each photograph, by its file's name. */
export const photoListSchema = z.record(
  z.string(),
  z.strictObject({ width: z.number(), height: z.number(), hash: z.string() }),
);

export type PhotoList = z.infer<typeof photoListSchema>;

/** Measures every photograph that can be read. */
export function toPhotoList(files: readonly PhotoFile[]): PhotoList {
  return Object.fromEntries(
    files.flatMap((file) => {
      const { width, height } = readPhotoFormat(file) ?? {};
      if (width === undefined || height === undefined) return [];
      return [[file.name, { width, height, hash: toPhotoHash(file.bytes) }] as const];
    }),
  );
}
