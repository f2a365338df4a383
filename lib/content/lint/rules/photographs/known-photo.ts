import { suggestName } from '../../../markdown/grammar/nearest-name';
import { usedPhotos } from '../../../references/used-photos';
import type { Rule } from '../../rule';

export const knownPhoto: Rule = {
  id: 'known-photo',
  severity: 'error',
  message: 'is not a file in images/',
  fix: 'write the name of one, with its ending, or add it',
  check: ({ allItems, photoFiles }) => {
    const known = photoFiles.map(({ name }) => name);
    return allItems.flatMap((item) =>
      usedPhotos(item)
        .filter(({ file }) => !known.includes(file))
        .map(({ file, line }) => ({
          file: item.path,
          line,
          words: file,
          sentence: `there is no photograph images/${file}: ${known.length > 0 ? suggestName(file, known) : 'save it there under that name, or take it out here'}`,
        })),
    );
  },
};
