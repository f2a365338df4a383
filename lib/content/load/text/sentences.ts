import { memoize } from '../../../memoize';
import { findTokens, replaceTokens } from '../../markdown/grammar/tokens';
import type { Passage } from '../../markdown/plugins/remark-prose';

/** A sentence of a passage, with the sources cited in it or directly after its full stop. */
export type Sentence = {
  /**
   * As written, but with spaces for citations and the letter X for figures: only words are left.
   */
  text: string;
  /** Its offset in the passage. */
  offset: number;
  citations: string[];
};

/**
 * The words of a passage, at unchanged offsets: citations become spaces, and a figure becomes a
 * word of as many letters X as its token is long.
 */
export function wordsOf(text: string): string {
  return replaceTokens(text, ({ kind, written }) =>
    (kind === 'figure' ? 'X' : ' ').repeat(written.length),
  ).replaceAll('\n', ' ');
}

/** The ids of the sources that a text cites. */
export function citationsIn(text: string): string[] {
  return findTokens(text).flatMap(({ kind, name }) => (kind === 'citation' ? [name] : []));
}

/**
 * @param locale of the clinic, such as `en-ZA`
 * @returns the sentences in order; spaces after a sentence belong to it
 */
export function sentencesOf(passage: Passage, locale: string): readonly Sentence[] {
  const known = sentencesByLocale(passage);
  const sentences = known.get(locale) ?? findSentences(passage, locale);
  known.set(locale, sentences);
  return sentences;
}

/** Many rules read the same sentences. */
const sentencesByLocale = memoize((_: Passage) => new Map<string, readonly Sentence[]>());

function findSentences({ text }: Passage, locale: string): readonly Sentence[] {
  const words = wordsOf(text);
  const undotted = words.replaceAll(titles, '$1 ');
  return [...segmenterFor(locale).segment(undotted)].map(({ segment, index }) => ({
    text: words.slice(index, index + segment.length),
    offset: index,
    citations: citationsIn(text.slice(index, index + segment.length)),
  }));
}

/** Their full stop ends no sentence: "Dr. Roe". */
const titles = /\b(Dr|Prof|Mr|Mrs|Ms|Sr|St)\.(?= \p{Lu})/gu;

/** Creating one takes longer than using it. */
const segmenterFor = memoize(
  (locale: string) => new Intl.Segmenter(locale, { granularity: 'sentence' }),
);
