import { usedPhotos } from '../../../references/used-photos';
import { photoFileName } from '../../../schemas/records/photo';
import type { Rule } from '../../rule';

/** Only a warning, because the page may come later. It is published nowhere. */
export const unusedPhoto: Rule = {
  id: 'unused-photo',
  severity: 'warning',
  message: 'is shown on no page',
  fix: 'write ![what it shows](its-name.jpg) in a text, or photo in the file of a place or a person; or delete it, and its record',
  needsEveryFile: true,
  check: ({ allItems, photoFiles }) => {
    const used = allItems.flatMap(usedPhotos).map(({ file }) => file);
    return photoFiles
      .filter(({ name }) => photoFileName.test(name) && !used.includes(name))
      .map(({ name, path }) => ({
        file: path,
        sentence: `no page shows this photograph: write ![what it shows](${name}) in a text, or delete it and its record`,
      }));
  },
};
