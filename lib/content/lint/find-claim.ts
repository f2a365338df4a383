import { isFramed } from './frames';
import { type Range, Sentence } from './matching/grammar';
import type { Word } from './matching/split-words';
import { grammar, type Wording } from './wording';

/** A sentence, its words folded, and whether it names its source. */
export type ClaimSentence = { words: readonly Word[]; sentence: Sentence; isCited: boolean };

export function toClaimSentence(words: readonly Word[], isCited: boolean): ClaimSentence {
  return { words, sentence: new Sentence(grammar, words), isCited };
}

/** The first claim in a sentence that nothing makes honest. */
export function findClaim(target: ClaimSentence, { signs, except }: Wording): Range | undefined {
  const { sentence } = target;
  let idioms: Range[] | undefined;
  const claims = signs.flatMap(({ find, honestWhen }) =>
    sentence.findAll(find).filter((range) => {
      idioms ??= sentence.findAll(except);
      return (
        !idioms.some((idiom) => idiom.start < range.end && range.start < idiom.end) &&
        !honestWhen.some((frame) => isFramed(frame, target, range))
      );
    }),
  );
  return claims.sort((a, b) => a.start - b.start)[0];
}
