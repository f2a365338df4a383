import { suggestName } from '../../../markdown/grammar/nearest-name';
import { fileKey } from '../../../references/name-keys';
import type { Finding, Rule } from '../../rule';

/** A reviewer in one word of small letters is meant as a reference; anybody else is written out. */
const reference = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const knownPerson: Rule = {
  id: 'known-person',
  severity: 'error',
  message: 'is nobody in people/ whom the site names',
  fix: 'write the name of a published file there, or name, profession and registration number in full',
  check: ({ items, unread }) => {
    const known = [...items, ...unread]
      .filter(({ type }) => type === 'Person')
      .map(({ name }) => name);
    return items.flatMap((item): Finding[] => {
      const { reviewedBy } = item.fields;
      if (typeof reviewedBy !== 'string' || !reference.test(reviewedBy)) return [];
      if (known.includes(reviewedBy)) return [];
      const inFull = 'write name, profession and registration number in full';
      const fix = known.length > 0 ? `${suggestName(reviewedBy, known)} Or ${inFull}` : inFull;
      const sentence = `there is nobody published in people/${reviewedBy}.yaml: ${fix}`;
      const line = item.lineOf(['reviewedBy']);
      const needs = [fileKey({ type: 'Person', name: reviewedBy })];
      return [{ file: item.path, line, words: reviewedBy, sentence, needs }];
    });
  },
};
