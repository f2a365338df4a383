import { joinPath } from '../../load/files/file-path';
import { reviewsFolder } from '../../load/files/sort-files';
import { type ContentTypeName, contentTypes } from '../../schemas/content-types';

/** The key of a text for its review: `pages/risks`. */
export function toReviewKey({ type, name }: { type: ContentTypeName; name: string }): string {
  const { place } = contentTypes[type];
  return 'folder' in place ? `${place.folder}/${name}` : name;
}

/** Where the approved text is kept. */
export function toReviewFile(contentDir: string, key: string): string {
  return joinPath(contentDir, reviewsFolder, `${key}.txt`);
}
