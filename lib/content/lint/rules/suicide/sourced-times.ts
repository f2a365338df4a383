import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

const always =
  /\b(?:day and night|24 ?hours|24[/-]7|round the clock|around the clock|at any (?:time|hour))\b/i;

/** Only a warning: a line may have other hours since. */
export const sourcedTimes: Rule = {
  id: 'sourced-times',
  severity: 'warning',
  message: 'is not when its source says that the line answers',
  fix: 'open the source and compare; correct the line, or the finding of the source',
  check: ({ allItems }) => {
    const findings = new Map(
      itemsOf(allItems, 'Source').map(({ name, data }) => [name, data.finding ?? '']),
    );
    return itemsOf(allItems, 'Clinic').flatMap((item) =>
      (item.data.helplines ?? []).flatMap((line, index): Finding[] => {
        const { when, source, name } = line ?? {};
        const finding = findings.get(source ?? '');
        if (when === undefined || !finding || always.test(when)) return [];
        const [said] = always.exec(finding) ?? [];
        if (said === undefined) return [];
        const sentence = `${name ?? 'this line'} answers "${when}" here and "${said}" in its source ${source}: open the source and compare; correct the line, or the finding of the source`;
        const path = ['helplines', index, 'when'];
        return [{ file: item.path, line: item.lineOf(path), words: when, sentence }];
      }),
    );
  },
};
