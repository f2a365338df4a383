import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

const ours =
  /\b(?:(?:[Yy]ou (?:can |will )?(?:also )?)?[Ff]ind us|[Cc]ome to us|[Vv]isit us|[Ww]e are|[Ww]e also are|[Oo]ur rooms are|[Ww]e (?:also )?have rooms|[Ww]e (?:also )?give infusions|[Ww]e (?:also )?see (?:people|patients))\b[^.;:!?]{0,30}?\b(?:in|at) (\p{Lu}[\p{L}’'-]+(?:(?: and|,| or| in|) \p{Lu}[\p{L}’'-]+)*)/u;

/** What is written with a capital and is no place. */
const noPlace =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|Hospital|Clinic|Centre|Street|Road|the|and)$/i;

/** Only a warning: a place may have another name. */
export const knownPlace: Rule = {
  id: 'known-place',
  severity: 'warning',
  message: 'is named as a place of yours, and no file in locations/ has that name',
  fix: 'correct it, or make the file of that place',
  needsEveryFile: true,
  check: ({ items, texts }) => {
    const known = [...itemsOf(items, 'Location'), ...itemsOf(items, 'Clinic')]
      .map(({ text }) => text)
      .join(' ');
    return texts().flatMap(({ item, sentences, lineAt }): Finding[] => {
      if (item.type === 'Source' || known === '') return [];
      return sentences.flatMap(({ text, offset, isCited }): Finding[] => {
        const match = isCited ? null : ours.exec(text);
        const names = match?.[1]?.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
        const strange = names.find((name) => !noPlace.test(name) && !known.includes(name));
        if (!match || strange === undefined) return [];
        return [{ file: item.path, line: lineAt(offset + match.index), words: strange }];
      });
    });
  },
};
