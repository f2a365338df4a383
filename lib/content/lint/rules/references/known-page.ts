import { itemsOf } from '../../../load/content-item';
import { suggestName } from '../../../markdown/grammar/nearest-name';
import { fileKey } from '../../../references/name-keys';
import type { Finding, Rule } from '../../rule';

export const knownPage: Rule = {
  id: 'known-page',
  severity: 'error',
  message: 'is not a published page',
  fix: 'write the file name of one, without .md',
  check: ({ allItems, unread }) => {
    const pages = itemsOf(allItems, 'Page');
    const known = [
      ...pages.filter(({ data }) => data.status === 'published'),
      ...unread.filter(({ type }) => type === 'Page'),
    ].map(({ name }) => name);
    return pages.flatMap(({ path, data, lineOf }) =>
      (data.waysOn ?? []).flatMap((way, index): Finding[] => {
        const name = way?.page;
        const isUnread = unread.some((one) => one.type === 'Page' && one.name === name);
        if (name === undefined || isUnread || known.includes(name)) return [];
        const sentence = `${name} is not a published page: ${suggestName(name, known)}`;
        const needs = [fileKey({ type: 'Page', name })];
        return [{ file: path, line: lineOf(['waysOn', index, 'page']), sentence, needs }];
      }),
    );
  },
};
