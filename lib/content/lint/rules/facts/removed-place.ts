import escapeRegExp from 'escape-string-regexp';
import { type ContentItem, type ItemOf, itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** Shorter parts of a name are in other words, too. */
const leastLetters = 5;

/** A sentence with a source may speak of what others do in the same town. */
const ours = /\b(?:we|our|us)\b/i;

/** Only a warning: a text may say that the place has closed. */
export const removedPlace: Rule = {
  id: 'removed-place',
  severity: 'warning',
  judgesSentences: true,
  message: 'was a place of yours, and has no file in locations/ any more',
  fix: 'write where people go now, or delete it; leave it where the sentence speaks of somebody else’s place',
  needsEveryFile: true,
  check: ({ items, allItems, committedItems, texts }) => {
    const places = itemsOf(allItems, 'Location');
    if (places.length === 0) return [];
    const known = places.map(({ data: { title, address } }) =>
      `${title} ${address?.city} ${address?.region}`.toLowerCase(),
    );
    const removed = findRemoved(places, committedItems());
    const isGone = (name: string) =>
      name.length >= leastLetters && !known.some((one) => one.includes(name.toLowerCase()));
    const towns = [...places.flatMap(toFormerNames), ...removed.flatMap(townsOf)].filter(isGone);
    const own = removed.flatMap(ownNamesOf).filter(isGone);
    if (towns.length + own.length === 0) return [];
    return texts().flatMap(({ item, sentences, lineAt }): Finding[] => {
      if (item.type === 'Source' || !items.includes(item)) return [];
      return sentences
        .flatMap(({ text, offset, isCited }): Finding[] => {
          const isOfOthers = isCited && !ours.test(text);
          const match = findName(text, isOfOthers ? own : [...own, ...towns]);
          if (!match) return [];
          return [{ file: item.path, line: lineAt(offset + match.index), words: match[0] }];
        })
        .slice(0, 1);
    });
  },
};

/** The parts of the names that its file once had. */
function toFormerNames({ data }: Location): string[] {
  return (data.aliases ?? []).flatMap((alias) => alias?.split('-') ?? []);
}

type Location = ItemOf<'Location'>;

function findRemoved(places: readonly Location[], before: readonly ContentItem[]): Location[] {
  const paths = places.map(({ path }) => path);
  return itemsOf(before, 'Location').filter(({ path }) => !paths.includes(path));
}

function townsOf({ data: { shortTitle, address } }: Location): string[] {
  return [shortTitle, address?.city, address?.region].filter((name) => name !== undefined);
}

/** Its title without the town, and what its group is called: nobody else's. */
function ownNamesOf({ data: { title, groupLine } }: Location): string[] {
  const [group] = groupLine?.name?.split(',') ?? [];
  return [...(title?.split(',') ?? []).slice(0, 1), group].filter((name) => name !== undefined);
}

function findName(text: string, names: readonly string[]): RegExpExecArray | undefined {
  if (names.length === 0) return undefined;
  const written = new RegExp(
    `(?<![\\p{L}-])(?:${names.map(escapeRegExp).join('|')})(?![\\p{L}-])`,
    'iu',
  );
  const match = written.exec(text);
  return match && /^\p{Lu}/u.test(match[0]) ? match : undefined;
}
