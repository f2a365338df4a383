import { uncheckedSources } from '../../../references/sources/unchecked-sources';
import type { Finding, Rule } from '../../rule';

/** Once in each file for each source. */
export const checkedSource: Rule = {
  id: 'checked-source',
  severity: 'warning',
  message: 'cites a source that nobody has seen at the original',
  fix: 'open the original, then write checked: seen in the file of the source',
  check: ({ items }) => {
    const unchecked = uncheckedSources(items);
    return items.flatMap((item) => {
      const citations = item.markdown?.report.citations ?? [];
      return citations
        .filter(({ name }, index) => citations.findIndex((other) => other.name === name) === index)
        .flatMap(({ name, line }): Finding[] => {
          const source = unchecked.get(name);
          if (!source) return [];
          const how = source.data.checked === 'second-hand' ? 'only second-hand' : 'not yet';
          const sentence = `the source ${name} has been seen ${how}: open the original, then write checked: seen in ${source.path}`;
          return [{ file: item.path, line, words: `[^${name}]`, sentence }];
        });
    });
  },
};
