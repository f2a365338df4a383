import { routes } from '../../../../routes';
import { type ContentItem, itemsOf } from '../../../load/content-item';
import { numberWordsUpTo, toNumber } from '../../../schemas/fields/number-words';
import type { LintText } from '../../texts/lint-texts';

/** "Two options" may be any two of them. */
const counted = new RegExp(`\\b(\\d{1,2}|${numberWordsUpTo(12)}) options\\b`, 'gi');
const fewest = 3;

type OptionCount = {
  words: string;
  offset: number;
  said: number;
  decision: string;
  options: number;
};

/**
 * How many options a text says that a decision has, where it has another number: in the decision itself, or
 * on a line with a link to it.
 *
 * @param items published ones
 */
export function findOptionCounts(
  { item, text, lineAt }: LintText,
  items: readonly ContentItem[],
): OptionCount[] {
  const decisions = itemsOf(items, 'Decision').map(({ name }) => name as string | undefined);
  return [...text.matchAll(counted)].flatMap(({ 0: words, 1: number = '', index: offset }) => {
    const said = toNumber(number) ?? Number(number);
    const line = lineAt(offset);
    const links = (item.markdown?.report.links ?? []).filter((link) => link.line === line);
    const decision = itemsOf(items, 'Decision').find(
      ({ name, path }) =>
        path === item.path ||
        links.some((link) => link.name.split('#')[0] === routes.decision(name)),
    );
    const all = itemsOf(items, 'Option');
    const options = all.filter(({ data }) => data.decision === decision?.name);
    // One whose decision is misspelt may be one of them.
    const isCounted = all.every(({ data }) => decisions.includes(data.decision));
    return !decision || !isCounted || said < fewest || said === options.length
      ? []
      : [{ words, offset, said, decision: decision.name, options: options.length }];
  });
}
