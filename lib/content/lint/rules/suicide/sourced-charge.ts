import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

const free = /\b(?:free(?:phone| lines?| calls?)?|toll-free|costs? nothing|no charge)\b/i;
const notFree = /\bnot (?:toll-)?free\b|\bcosts? (?:as much as|the same as|R ?\d|\d)/i;

/** Only a warning: a line may have another price since. */
export const sourcedCharge: Rule = {
  id: 'sourced-charge',
  severity: 'warning',
  message: 'is not what its source says that a call costs',
  fix: 'open the source and compare; correct the line, or the finding of the source',
  check: ({ allItems }) => {
    const findings = new Map(
      itemsOf(allItems, 'Source').map(({ name, data }) => [name, data.finding ?? '']),
    );
    return itemsOf(allItems, 'Clinic').flatMap((item) =>
      (item.data.helplines ?? []).flatMap((line, index): Finding[] => {
        const { free: isFree, source, name } = line ?? {};
        const finding = findings.get(source ?? '');
        if (isFree === undefined || !finding) return [];
        const said = notFree.test(finding) ? false : free.test(finding) || undefined;
        if (said === undefined || said === isFree) return [];
        const sentence = `${name ?? 'this line'} is ${isFree ? 'free' : 'not free'} here and ${said ? 'free' : 'not free'} in its source ${source}: ${sourcedCharge.fix}`;
        const path = ['helplines', index, 'free'];
        return [{ file: item.path, line: item.lineOf(path), words: `free: ${isFree}`, sentence }];
      }),
    );
  },
};
