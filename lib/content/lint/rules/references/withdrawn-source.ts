import { itemsOf } from '../../../load/content-item';
import { usedSources } from '../../../references/sources/used-sources';
import type { Rule } from '../../rule';

/** What was taken back carries no statement. The page of sources goes on saying so, for old links. */
export const withdrawnSource: Rule = {
  id: 'withdrawn-source',
  severity: 'error',
  message: 'cites a source that was withdrawn',
  fix: 'take it out, and with it what no other source supports',
  check: ({ items }) => {
    const withdrawn = itemsOf(items, 'Source').flatMap(({ name, data }) =>
      data.withdrawn ? [{ name, ...data.withdrawn }] : [],
    );
    return items.flatMap((item) =>
      usedSources(item).flatMap(({ name, line }) => {
        const source = withdrawn.find((one) => one.name === name);
        if (!source) return [];
        const sentence = `the source ${name} was withdrawn on ${source.on}: take it out here, and with it what no other source supports`;
        return [{ file: item.path, line, words: name, sentence }];
      }),
    );
  },
};
