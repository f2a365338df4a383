import { type ContentItem, itemsOf, listField } from '../../load/content-item';
import { isPublished } from '../../load/read-items';
import { usedFigures } from '../../references/used-figures';
import type { Finding, LintContext } from '../rule';

/**
 * Numbers that texts print and that are written elsewhere: figures and prices that have changed since the
 * version that git has, while no text that prints them has a new entry in `changes`. Whoever has read the
 * old number is told nowhere.
 */
export function findUnnotedValues({ items, committedItems }: LintContext): Finding[] {
  const before = committedItems();
  const hasNewEntry = (item: ContentItem) => {
    const was = before.find(({ path }) => path === item.path);
    return (
      was !== undefined && listField(item, 'changes').length > listField(was, 'changes').length
    );
  };
  return [
    ...findFigures(items, before, hasNewEntry),
    ...findPrices(items, before)
      .filter(({ item }) => !hasNewEntry(item))
      .map(({ finding }) => finding),
  ];
}

function findFigures(
  items: readonly ContentItem[],
  before: readonly ContentItem[],
  hasNewEntry: (item: ContentItem) => boolean,
): Finding[] {
  const old = itemsOf(before, 'Figures').flatMap(({ data }) => data.figures ?? []);
  return itemsOf(items, 'Figures').flatMap((item) =>
    (item.data.figures ?? []).flatMap((figure, index): Finding[] => {
      const was = old.find((one) => one?.name === figure?.name)?.displayText;
      const is = figure?.displayText;
      if (was === undefined || is === undefined || was === is) return [];
      const texts = items.filter(
        (text) => isPublished(text) && text.fields.updatedOn && countUses(text, figure?.name) > 0,
      );
      const [most] = texts.toSorted(
        (a, b) => countUses(b, figure?.name) - countUses(a, figure?.name),
      );
      if (!most || texts.some(hasNewEntry)) return [];
      const where =
        texts.length === 1
          ? most.path
          : `one of the ${texts.length} texts that print it, such as ${most.path}`;
      const sentence = `this was "${was}", and no reader is told that it has changed: add a line to "changes" of ${where}, with that day in updatedOn`;
      return [
        {
          file: item.path,
          line: item.lineOf(['figures', index, 'displayText']),
          words: is,
          sentence,
        },
      ];
    }),
  );
}

function countUses(text: ContentItem, figure: string | undefined): number {
  return usedFigures(text).filter(({ name }) => name === figure).length;
}

function findPrices(
  items: readonly ContentItem[],
  before: readonly ContentItem[],
): { item: ContentItem; finding: Finding }[] {
  if (itemsOf(items, 'Clinic')[0]?.data.prices === 'on-request') return [];
  return itemsOf(items, 'Location').flatMap((item) => {
    const old = itemsOf(before, 'Location').find(({ path }) => path === item.path);
    return (item.data.prices ?? []).flatMap((price, index) => {
      const was = old?.data.prices?.find((one) => one?.item === price?.item)?.amount;
      const is = price?.amount;
      if (was === undefined || is === undefined || was === is) return [];
      const sentence = `this was ${was}, and no reader is told that it has changed: add a line to "changes" of this place, with that day in updatedOn`;
      const line = item.lineOf(['prices', index, 'amount']);
      return [{ item, finding: { file: item.path, line, words: String(is), sentence } }];
    });
  });
}
