import { memoize } from '../../../memoize';
import { affirmation, isFramed } from './frames';
import { grammar, type Wording } from './load-wording';
import type { Phrase } from './phrases/phrase';
import { PhraseFinder, type Range } from './phrases/phrase-finder';
import type { PhraseSet } from './phrases/phrase-set';
import { splitWords, type Word } from './split-words';

/** A sentence in which claims are looked for. */
export type ClaimSentence = {
  words: readonly Word[];
  finder: PhraseFinder;
  /** Whether it names its source. */
  isCited: boolean;
};

/** @param text of one sentence, without its citations */
export function toClaimSentence(text: string, isCited: boolean): ClaimSentence {
  const words = splitWords(text);
  return { words, finder: new PhraseFinder(grammar, words), isCited };
}

/** The words of a sentence, taken apart once for all rules; a source beside it does not count. */
export const readWords = memoize(({ text }: { text: string }) => toClaimSentence(text, false));

/**
 * The first claim in a sentence that nothing makes honest.
 *
 * @param possible the phrases of each set that may be in the sentence
 */
export function findClaim(
  sentence: ClaimSentence,
  { refused, except }: Wording,
  possible: ReadonlyMap<PhraseSet, readonly Phrase[]>,
): Range | undefined {
  let idioms: readonly Range[] | undefined;
  const claims = refused.flatMap(({ find, honestWhen }) => {
    const phrases = possible.get(find);
    // What a source makes honest need not be looked for.
    if (!phrases || (sentence.isCited && honestWhen.includes('cited'))) return [];
    return sentence.finder.findAll(phrases).filter((claim) => {
      idioms ??= sentence.finder.findAll(except);
      return (
        !idioms.some((idiom) => idiom.start < claim.end && claim.start < idiom.end) &&
        !honestWhen.some((frame) => isFramed(frame, sentence, claim))
      );
    });
  });
  return claims.sort((a, b) => a.start - b.start)[0];
}

/** What a text names that a rule looks for, as it is written, whatever is around it. */
export function findNamed({ finder }: ClaimSentence, { refused, except }: Wording): Range[] {
  const found = refused.flatMap(({ find }) => finder.findAll(find.among(finder.vocabulary)));
  if (found.length === 0) return [];
  const idioms = finder.findAll(except);
  return found
    .filter(({ start, end }) => !idioms.some((idiom) => idiom.start < end && start < idiom.end))
    .sort((a, b) => a.start - b.start);
}

/** Whether a text answers yes, or turns the question before it into a claim. */
export function isAffirmation(text: string): boolean {
  return toClaimSentence(text, false).finder.has(affirmation);
}
