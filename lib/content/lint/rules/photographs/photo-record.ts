import { itemsOf } from '../../../load/content-item';
import { toPhotoName } from '../../../load/files/photo-file';
import { suggestName } from '../../../markdown/grammar/nearest-name';
import { photoFileName } from '../../../schemas/records/photo';
import type { Finding, Rule } from '../../rule';

/** A photograph and its record go by one name: `room.jpg` and `room.yaml`. */
export const photoRecord: Rule = {
  id: 'photo-record',
  severity: 'error',
  message: 'has to have its record beside it, or its photograph, and one of each',
  fix: 'write it with npm run new -- photo, or delete what is left',
  check: ({ allItems, unread, photoFiles: allFiles }) => {
    // Of a file that has to be renamed or deleted there is nothing more to say.
    const photoFiles = allFiles.filter(({ name }) => photoFileName.test(name));
    const records = [
      ...itemsOf(allItems, 'Photo'),
      ...unread.filter(({ type }) => type === 'Photo'),
    ];
    const recorded = records.map(({ name }) => name);
    const names = photoFiles.map(({ name }) => toPhotoName(name));
    const withoutRecord = photoFiles.flatMap(({ name, path }): Finding[] => {
      const own = toPhotoName(name);
      if (recorded.includes(own)) return [];
      const sentence = `nothing says who took this photograph and who has agreed to it: write ${own}.yaml beside it, npm run new -- photo --name ${own} asks for what belongs there`;
      return [{ file: path, sentence }];
    });
    const withoutPhoto = itemsOf(allItems, 'Photo').flatMap(({ name, path }): Finding[] => {
      if (names.includes(name)) return [];
      // One whose name or format is wrong has no record yet.
      const [alone, ...more] = allFiles.filter(
        (file) => !recorded.includes(toPhotoName(file.name)),
      );
      const fix =
        alone && more.length === 0
          ? `if it is of ${alone.name}, give both the same name; if not, add the photograph, or delete this record`
          : names.length > 0
            ? `${suggestName(name, names)} If not, add the photograph, or delete this record`
            : 'add the photograph, or delete this record';
      const sentence = `there is no photograph ${name}.jpg, .png or .webp for this record: ${fix}`;
      return [{ file: path, sentence }];
    });
    const twins = photoFiles.flatMap(({ name, path }, index): Finding[] => {
      const first = names.indexOf(toPhotoName(name));
      if (first === index) return [];
      const sentence = `${photoFiles[first]?.name} goes by the same name, and so by the same record: rename one of them, or delete it`;
      return [{ file: path, sentence }];
    });
    return [...withoutRecord, ...withoutPhoto, ...twins];
  },
};
