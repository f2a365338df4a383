import path from 'node:path';
import { type ContentTypeName, contentTypes } from '../../content-types';
import { reviewsFolder } from '../../load/files/sort-files';

/** The key of a text for its review: `pages/risks`. */
export function toReviewKey({ type, name }: { type: ContentTypeName; name: string }): string {
  const { place } = contentTypes[type];
  return 'folder' in place ? `${place.folder}/${name}` : name;
}

/** Where the approved text is kept. */
export function toReviewFile(contentDir: string, key: string): string {
  return path.join(contentDir, reviewsFolder, `${key}.txt`);
}
