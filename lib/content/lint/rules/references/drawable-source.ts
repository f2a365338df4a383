import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

export const drawableSource: Rule = {
  id: 'drawable-source',
  severity: 'error',
  message: 'is a source without a result to draw',
  fix: 'add "chances" to it, or draw another one',
  check: ({ allItems }) => {
    const sources = itemsOf(allItems, 'Source');
    const drawable = sources.filter(({ fields }) => fields.chances !== undefined);
    return allItems.flatMap((item) =>
      (item.markdown?.report.chances ?? []).flatMap(({ name, line }): Finding[] => {
        const source = sources.find((candidate) => candidate.name === name);
        if (!source || drawable.includes(source)) return [];
        const names = drawable.map((candidate) => candidate.name).join(', ');
        const sentence = `${source.path} has no "chances" to draw: add them there${names && `, or draw one of: ${names}`}`;
        return [{ file: item.path, line, sentence }];
      }),
    );
  },
};
