import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import { sharesIn } from '../../values/source-numbers';

/** Only a warning: the original may give the share, and its file here the people. */
export const toldChances: Rule = {
  id: 'told-chances',
  severity: 'warning',
  message:
    'is drawn for everybody to see, and is no share that the finding of the same source names',
  fix: 'open the source and compare both, digit by digit; correct the wrong one, or add it to the finding',
  check: ({ allItems }) =>
    itemsOf(allItems, 'Source').flatMap(({ path: file, data, lineOf }) => {
      const shares = sharesIn(data.finding ?? '');
      return (data.chances?.groups ?? []).flatMap((group, index): Finding[] => {
        const percent = group?.percent;
        if (percent === undefined || shares.some((one) => Math.abs(one - percent) <= 0.1))
          return [];
        const line = lineOf(['chances', 'groups', index, 'percent']);
        return [{ file, line, words: String(percent) }];
      });
    }),
};
