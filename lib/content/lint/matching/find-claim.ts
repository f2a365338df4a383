import { affirmation, isFramed } from './frames';
import { grammar, type Wording } from './load-wording';
import { PhraseFinder, type Range } from './phrases/phrase-finder';
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

/** The first claim in a sentence that nothing makes honest. */
export function findClaim(
  sentence: ClaimSentence,
  { refused, except }: Wording,
): Range | undefined {
  let idioms: readonly Range[] | undefined;
  // What a source makes honest need not be looked for.
  const open = refused.filter(
    ({ honestWhen }) => !sentence.isCited || !honestWhen.includes('cited'),
  );
  const claims = open.flatMap(({ find, honestWhen }) =>
    sentence.finder.findAll(find.among(sentence.words)).filter((claim) => {
      idioms ??= sentence.finder.findAll(except);
      return (
        !idioms.some((idiom) => idiom.start < claim.end && claim.start < idiom.end) &&
        !honestWhen.some((frame) => isFramed(frame, sentence, claim))
      );
    }),
  );
  return claims.sort((a, b) => a.start - b.start)[0];
}

/** What a text names that a rule looks for, as it is written, whatever is around it. */
export function findNamed({ words, finder }: ClaimSentence, { refused, except }: Wording): Range[] {
  if (words.length === 0) return [];
  const idioms = finder.findAll(except);
  return refused
    .flatMap(({ find }) => finder.findAll(find.among(words)))
    .filter(({ start, end }) => !idioms.some((idiom) => idiom.start < end && start < idiom.end))
    .sort((a, b) => a.start - b.start);
}

/** Whether a text answers yes, or turns the question before it into a claim. */
export function isAffirmation(text: string): boolean {
  return toClaimSentence(text, false).finder.has(affirmation);
}
