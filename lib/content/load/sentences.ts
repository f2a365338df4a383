import type { Passage } from '../markdown/remark-prose';

/** One sentence of a passage, with the sources cited in it or right behind its full stop. */
export type Sentence = {
  /** As written, but with blanks for citations and letters X for figures: only words are left. */
  text: string;
  /** Where it begins in the passage. */
  offset: number;
  citations: string[];
};

const citation = /\[\^([^\]\s]+)\]/g;
const anyCitation = /\[\^[^\]]*\]/g;
const figure = /\{\{\s*[^{}]*?\s*\}\}/g;

/**
 * The words of a passage, each at its own offset: citations are blanked out, and a figure is a word
 * of letters X that takes as much room as its name.
 */
export function wordsOf(text: string): string {
  return text
    .replaceAll(anyCitation, (mark) => ' '.repeat(mark.length))
    .replaceAll(figure, (mark) => 'X'.repeat(mark.length))
    .replaceAll('\n', ' ');
}

/** The ids of the sources that a text cites. */
export function citationsIn(text: string): string[] {
  return [...text.matchAll(citation)].map((match) => match[1] ?? '');
}

/**
 * @param locale of the clinic, such as `en-ZA`
 * @returns the sentences in their order; blanks behind a sentence belong to it
 */
export function sentencesOf(passage: Passage, locale: string): Sentence[] {
  const words = wordsOf(passage.text);
  return [...segmenterFor(locale).segment(words)].map(({ segment, index }) => ({
    text: segment,
    offset: index,
    citations: citationsIn(passage.text.slice(index, index + segment.length)),
  }));
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Making one takes longer than using it. */
function segmenterFor(locale: string): Intl.Segmenter {
  const segmenter =
    segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  return segmenter;
}
