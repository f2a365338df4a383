import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import { isAmong, readSourceNumbers } from '../../values/source-numbers';

/**
 * What an option counts of how many got better is what its sources' findings say. Harms are left out:
 * no finding lists them all. Only a warning: the original has more numbers than its file here.
 */
export const sourcedResults: Rule = {
  id: 'sourced-results',
  severity: 'warning',
  message: 'is no number that its source names',
  fix: 'open the source and compare, digit by digit; correct it, or add it to the finding of the source',
  check: ({ items }) => {
    const known = readSourceNumbers(items);
    return itemsOf(items, 'Option').flatMap(({ path: file, data, lineOf }) =>
      (['respond', 'recover'] as const).flatMap((field) =>
        (data[field]?.results ?? []).flatMap((result, index): Finding[] => {
          const { outOf100, compared, range, sources = [] } = result ?? {};
          const named = sources.flatMap((name) => known.get(name ?? '') ?? []);
          // A source that names no share tells nothing of these.
          if (named.every(({ shares }) => shares.length === 0)) return [];
          const numbers = named.flatMap(({ all }) => all);
          const counts = [
            { value: outOf100, keys: ['outOf100'] },
            { value: compared?.outOf100, keys: ['compared', 'outOf100'] },
            { value: range?.from, keys: ['range', 'from'] },
            { value: range?.to, keys: ['range', 'to'] },
          ];
          return counts.flatMap(({ value, keys }): Finding[] => {
            if (value === undefined || isAmong(value, numbers)) return [];
            const sentence = `"${keys.at(-1)}: ${value}" is not in the finding of ${sources.join(' or ')}: ${sourcedResults.fix}`;
            return [{ file, line: lineOf([field, 'results', index, ...keys]), sentence }];
          });
        }),
      ),
    );
  },
};
