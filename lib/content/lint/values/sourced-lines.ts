import { type ContentItem, itemsOf } from '../../load/content-item';
import type { Finding } from '../rule';

type Helpline = NonNullable<
  NonNullable<ReturnType<typeof itemsOf<'Clinic'>>[number]['data']['helplines']>[number]
>;

/** A field of a helpline that its source contradicts, and both values in words. */
type Contradiction = { field: 'free' | 'when'; words: string; here: string; there: string };

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
      const found = line && finding ? compare(line, finding) : undefined;
      if (!found) return [];
      const { field, words, here, there } = found;
      const sentence = `${line?.name ?? 'this line'} ${here} here and ${there} in its source ${line?.source}: open the source and compare; correct the line, or the finding of the source`;
      return [{ file: item.path, line: item.lineOf(['helplines', index, field]), words, sentence }];
    }),
  );
}
