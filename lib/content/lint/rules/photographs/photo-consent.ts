import { itemsOf } from '../../../load/content-item';
import { toPhotoName } from '../../../load/files/photo-file';
import { usedPhotos } from '../../../references/used-photos';
import type { Finding, Rule } from '../../rule';
import { schemaRule } from '../../rule-kinds/schema-rule';

const inRecords = schemaRule({
  id: 'photo-consent',
  message: 'shows somebody whose consent is not recorded',
  fix: 'write it into the record beside the photograph, or take another photograph',
});

/** What a record says of itself is in its schema; here is what a portrait says of it. */
export const photoConsent: Rule = {
  ...inRecords,
  check: (context) => [
    ...inRecords.check(context),
    ...itemsOf(context.allItems, 'Photo').flatMap((record): Finding[] => {
      const portrait = context.allItems
        .flatMap((item) => usedPhotos(item).map((photo) => ({ ...photo, item })))
        .find(({ file, use }) => use === 'portrait' && toPhotoName(file) === record.name);
      if (!portrait || record.data.recognisable !== 'nobody') return [];
      const line = record.lineOf(['recognisable']);
      const sentence = `${portrait.item.path} shows this photograph as somebody's portrait, and the record says that nobody can be recognised: write recognisable: people, and the consent`;
      return [{ file: record.path, line, words: 'nobody', sentence }];
    }),
  ],
};
