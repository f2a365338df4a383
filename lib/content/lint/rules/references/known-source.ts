import { suggestName } from '../../../markdown/grammar/nearest-name';
import { explainDeleted, isOtherWork, toPresentName } from '../../../references/former-names';
import { fileKey } from '../../../references/name-keys';
import { usedSources } from '../../../references/sources/used-sources';
import { contentTypes } from '../../../schemas/content-types';
import type { Rule } from '../../rule';

export const knownSource: Rule = {
  id: 'known-source',
  severity: 'error',
  message: 'is not a file in sources/',
  fix: 'write the name of one, or add it',
  isFixable: true,
  check: ({ allItems, unread, committedItems }) => {
    const { folder } = contentTypes.Source.place;
    const known = [...allItems, ...unread]
      .filter(({ type }) => type === 'Source')
      .map(({ name }) => name);
    return allItems.flatMap((item) =>
      usedSources(item)
        .filter(({ name }) => !known.includes(name))
        .map(({ name, line }) => {
          const present = toPresentName(allItems, 'Source', name);
          const isOther = present && isOtherWork(allItems, committedItems(), name, present);
          const fix = isOther
            ? `${present} has its name among its aliases and is another work, so take the name out there, and bring the file back (what was taken back says so in it, in withdrawn)`
            : present
              ? `it is called ${present} now, write that`
              : `${suggestName(name, known)}; a new one is made by npm run new -- source`;
          const sentence =
            (present ? undefined : explainDeleted(committedItems(), 'Source', name)) ??
            `there is no source ${folder}/${name}.yaml: ${fix}`;
          const needs = [fileKey({ type: 'Source', name })];
          return {
            file: item.path,
            line,
            words: name,
            sentence,
            replacement: isOther ? undefined : present,
            needs,
          };
        }),
    );
  },
};
