import { itemsOf } from '../../../load/content-item';
import { readPhoneLines } from '../../../load/phone-lines';
import type { Finding, Rule } from '../../rule';

export const uniquePhoneId: Rule = {
  id: 'unique-phone-id',
  severity: 'error',
  message: 'is the id of two telephone numbers, which would share a token',
  fix: 'give one of them another',
  check: ({ allItems }) =>
    itemsOf(allItems, 'Clinic').flatMap((item) => {
      const ids = readPhoneLines(item).flatMap(({ path, line: { id } }) =>
        id === undefined ? [] : [{ id, path }],
      );
      return ids.flatMap(({ id, path }, index): Finding[] => {
        if (ids.findIndex((other) => other.id === id) === index) return [];
        const sentence = `the id "${id}" is used twice: give one of the numbers another`;
        return [{ file: item.path, line: item.lineOf([...path, 'id']), sentence }];
      });
    }),
};
