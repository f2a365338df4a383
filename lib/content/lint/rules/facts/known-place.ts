import escapeRegExp from 'escape-string-regexp';
import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

const ours =
  /\b(?:(?:[Yy]ou (?:can |will )?(?:also )?)?[Ff]ind us|[Cc]ome to us|[Vv]isit us|[Ww]e are|[Ww]e also are|[Oo]ur rooms are|[Ww]e (?:also )?have rooms|[Ww]e (?:also )?give infusions|[Ww]e (?:also )?see (?:people|patients))\b[^.;:!?]{0,30}?\b(?:in|at) (\p{Lu}[\p{L}’'-]+(?:(?: and|,| or| in|) \p{Lu}[\p{L}’'-]+)*)/u;

/** What is written with a capital and is no place. */
const noPlace =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|Hospital|Clinic|Centre|Street|Road|the|and)$/i;

/** A place of ours beside another name: "Strand or Cape Town", "Strand, Paarl or Pietermaritzburg". */
function toBeside(places: readonly string[]): RegExp | undefined {
  if (places.length === 0) return undefined;
  const own = `(?:${places.map(escapeRegExp).join('|')})`;
  const other = '(\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)?)';
  return new RegExp(
    `(?<![\\p{L}-])(?:${own}(?:,? or|, ${own},? or) ${other}|${own}, ${other},? or ${own}|(?<!^)${other}(?:,? or|, ${own},? or) ${own})(?![\\p{L}-])`,
    'u',
  );
}

/** Only a warning: a place may have another name. */
export const knownPlace: Rule = {
  id: 'known-place',
  severity: 'warning',
  message: 'seems to be named as a place of yours, and no file in locations/ has that name',
  fix: 'if it is one, make its file; if it was meant to be another, correct it',
  needsEveryFile: true,
  check: ({ items, texts }) => {
    const known = [...itemsOf(items, 'Location'), ...itemsOf(items, 'Clinic')]
      .map(({ text }) => text)
      .join(' ');
    const own = itemsOf(items, 'Location').flatMap(({ data: { shortTitle, address } }) =>
      [shortTitle, address?.city].filter((name) => name !== undefined),
    );
    const pattern = toBeside(own);
    return texts().flatMap(({ item, sentences, lineAt }): Finding[] => {
      if (item.type === 'Source' || known === '') return [];
      return sentences.flatMap(({ text, offset, isCited }): Finding[] => {
        const beside = own.some((name) => text.includes(name)) ? pattern?.exec(text) : undefined;
        const town = beside?.slice(1).find((name) => name !== undefined);
        if (beside && town && !noPlace.test(town) && !known.includes(town)) {
          const sentence = `"${town}" is beside a place of yours, and no file in locations/ has that name: ${knownPlace.fix}`;
          return [{ file: item.path, line: lineAt(offset + beside.index), words: town, sentence }];
        }
        const match = isCited ? null : ours.exec(text);
        const names = match?.[1]?.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
        const strange = names.find((name) => !noPlace.test(name) && !known.includes(name));
        if (!match || strange === undefined) return [];
        return [{ file: item.path, line: lineAt(offset + match.index), words: strange }];
      });
    });
  },
};
