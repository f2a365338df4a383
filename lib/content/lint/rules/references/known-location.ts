import { itemsOf } from '../../../load/content-item';
import { suggestName } from '../../../markdown/grammar/nearest-name';
import { toPresentName } from '../../../references/former-names';
import { fileKey } from '../../../references/name-keys';
import type { Finding, Rule } from '../../rule';

export const knownLocation: Rule = {
  id: 'known-location',
  severity: 'error',
  message: 'is not a file in locations/',
  fix: 'write the name of one, without its ending',
  isFixable: true,
  check: ({ allItems, unread }) => {
    const known = [...allItems, ...unread]
      .filter(({ type }) => type === 'Location')
      .map(({ name }) => name);
    const withPlaces = [...itemsOf(allItems, 'Person'), ...itemsOf(allItems, 'Notice')];
    return withPlaces.flatMap((item) =>
      (item.data.places ?? []).flatMap((place, index): Finding[] => {
        if (place === undefined || known.includes(place)) return [];
        const present = toPresentName(allItems, 'Location', place);
        const fix = present ? `it is called ${present} now, write that` : suggestName(place, known);
        const sentence = `there is no place locations/${place}.md: ${fix}`;
        return [
          {
            file: item.path,
            line: item.lineOf(['places', index]),
            words: place,
            sentence,
            replacement: present,
            needs: [fileKey({ type: 'Location', name: place })],
          },
        ];
      }),
    );
  },
};
