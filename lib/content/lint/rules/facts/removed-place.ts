import { type ContentItem, itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** Shorter parts of a name are in other words, too. */
const leastLetters = 5;

/** A sentence with a source may speak of what others do in the same town. */
const ours = /\b(?:we|our|us)\b/i;

/** Only a warning: a text may say that the place has closed. */
export const removedPlace: Rule = {
  id: 'removed-place',
  severity: 'warning',
  message: 'was a place of yours, and has no file in locations/ any more',
  fix: 'write where people go now, or delete it; leave it where the sentence speaks of somebody else’s place',
  needsEveryFile: true,
  check: ({ items, allItems, committedItems, texts }) => {
    const places = itemsOf(allItems, 'Location');
    if (places.length === 0) return [];
    const known = places.map(({ data: { title, address } }) =>
      `${title} ${address?.city} ${address?.region}`.toLowerCase(),
    );
    const names = [...places.flatMap(toFormerNames), ...findRemoved(places, committedItems())]
      .map((name) => name.toLowerCase())
      .filter((name) => name.length >= leastLetters && !known.some((one) => one.includes(name)));
    if (names.length === 0) return [];
    const written = new RegExp(
      `(?<![\\p{L}-])(?:${[...new Set(names)].join('|')})(?![\\p{L}-])`,
      'iu',
    );
    return texts().flatMap(({ item, sentences, lineAt }): Finding[] => {
      if (item.type === 'Source' || !items.includes(item)) return [];
      return sentences
        .flatMap(({ text, offset, isCited }): Finding[] => {
          const match = isCited && !ours.test(text) ? null : written.exec(text);
          if (!match || !/^\p{Lu}/u.test(match[0])) return [];
          return [{ file: item.path, line: lineAt(offset + match.index), words: match[0] }];
        })
        .slice(0, 1);
    });
  },
};

/** The parts of the names that its file once had. */
function toFormerNames({ data }: ReturnType<typeof itemsOf<'Location'>>[number]): string[] {
  return (data.aliases ?? []).flatMap((alias) => alias?.split('-') ?? []);
}

function findRemoved(places: readonly ContentItem[], before: readonly ContentItem[]): string[] {
  const paths = places.map(({ path }) => path);
  return itemsOf(before, 'Location')
    .filter(({ path }) => !paths.includes(path))
    .flatMap(({ data: { shortTitle, address } }) => [shortTitle, address?.city, address?.region])
    .filter((name) => name !== undefined);
}
