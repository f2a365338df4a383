import type { ClinicFacts } from '../../load/clinic-facts';
import type { ContentItem } from '../../load/content-item';
import { sentencesOf } from '../../load/text/sentences';
import { replaceTokens } from '../../markdown/grammar/tokens';

/** The maximum number of words in a sentence, and on average. No number makes good prose. */
export const maxWords = { sentence: 35, average: 20 } as const;

/** A sentence of a paragraph or list, and how many words it prints. */
type Measured = { line: number; text: string; wordCount: number };

/** Every sentence of a text that contains words. */
export function measureSentences(
  item: ContentItem,
  { locale, figureTexts }: Pick<ClinicFacts, 'locale' | 'figureTexts'>,
): Measured[] {
  return (item.markdown?.report.passages ?? [])
    .filter(({ kind }) => kind === 'paragraph' || kind === 'list item')
    .flatMap((passage) =>
      sentencesOf(passage, locale).map(({ offset, text }) => ({
        line: passage.lineAt(offset),
        text: text.trim(),
        wordCount: countWords(passage.text.slice(offset, offset + text.length), figureTexts),
      })),
    )
    .filter(({ wordCount }) => wordCount > 0);
}

/** The words as printed: a figure counts as the words that it prints, a citation as none. */
export function countWords(text: string, figureTexts: ReadonlyMap<string, string>): number {
  return replaceTokens(text, ({ kind, name }) =>
    kind === 'figure' ? (figureTexts.get(name) ?? name) : ' ',
  )
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}
