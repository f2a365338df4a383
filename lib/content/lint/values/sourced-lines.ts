import { type ContentItem, itemsOf } from '../../load/content-item';
import type { Finding } from '../rule';

type Helpline = NonNullable<
  NonNullable<ReturnType<typeof itemsOf<'Clinic'>>[number]['data']['helplines']>[number]
>;

/** A field of a helpline that its source contradicts, and both values in words. */
type Contradiction = { field: 'free' | 'when'; words: string; here: string; there: string };

const phone = /(?<![\d.,/-])\+?\(?\d(?:[ ()-]{0,2}\d){6,14}(?![\d%/])/g;

/** How a line is said to answer at every hour. */
export const always =
  /\b(?:day and night|24 ?hours|24[/-]7|round the clock|around the clock|at any (?:time|hour))\b/i;

/** The telephone numbers in a text. */
export function phonesIn(text: string): string[] {
  return [...text.matchAll(phone)].map(([words]) => words);
}

/** Whether two numbers dial the same, however they are written. */
export function isSamePhone(one: string, other: string): boolean {
  return one.replaceAll(/\D/g, '') === other.replaceAll(/\D/g, '');
}

/** Helplines that are something else here than in the finding of their source. */
export function compareLines(
  items: readonly ContentItem[],
  compare: (line: Helpline, finding: string) => Contradiction | undefined,
): Finding[] {
  const findings = new Map(
    itemsOf(items, 'Source').map(({ name, data }) => [name, data.finding ?? '']),
  );
  return itemsOf(items, 'Clinic').flatMap((item) =>
    (item.data.helplines ?? []).flatMap((line, index): Finding[] => {
      const finding = findings.get(line?.source ?? '');
      const named = phonesIn(finding ?? '');
      // Of a line that it does not name, a source says nothing.
      const isNamed =
        named.length === 0 || named.some((one) => isSamePhone(one, line?.phone ?? ''));
      const found = line && finding && isNamed ? compare(line, finding) : undefined;
      if (!found) return [];
      const { field, words, here, there } = found;
      const sentence = `${line?.name ?? 'this line'} ${here} here and ${there} in its source ${line?.source}: open the source and compare; correct the line, or the finding of the source`;
      return [{ file: item.path, line: item.lineOf(['helplines', index, field]), words, sentence }];
    }),
  );
}
