import { sentencesOf } from '../../check/sentences';
import type { ClinicFacts } from '../../load/clinic-facts';
import type { ContentItem } from '../../load/content-item';
import type { Problem } from '../../load/problem';

const maxAverageWords = 20;
const maxWords = 35;

/** Sentences that are hard to follow for someone who is unwell. Warnings: no number knows good prose. */
export function checkReadability(
  items: readonly ContentItem[],
  { locale, figureTexts }: Pick<ClinicFacts, 'locale' | 'figureTexts'>,
): Problem[] {
  return items.flatMap((item) => {
    const sentences = (item.markdown?.report.passages ?? [])
      .filter(({ kind }) => kind === 'paragraph' || kind === 'list item')
      .flatMap((passage) =>
        sentencesOf(passage, locale).map(({ offset, text }) => ({
          line: passage.lineAt(offset),
          text: text.trim(),
          words: countWords(passage.text.slice(offset, offset + text.length), figureTexts),
        })),
      )
      .filter(({ words }) => words > 0);
    return [...longSentences(sentences), ...longAverage(sentences)].map((problem) => ({
      file: item.path,
      severity: 'warning' as const,
      ...problem,
    }));
  });
}

type Measured = { line: number; text: string; words: number };

function longSentences(sentences: readonly Measured[]) {
  return sentences
    .filter(({ words }) => words > maxWords)
    .map(({ line, text, words }) => ({
      line,
      words: text.split(/\s+/).slice(0, 4).join(' '),
      message: `this sentence has ${words} words: make two of it, ${maxWords} is the most and ${maxAverageWords} is good`,
    }));
}

function longAverage(sentences: readonly Measured[]) {
  const sum = sentences.reduce((total, { words }) => total + words, 0);
  const average = sum / sentences.length;
  if (!(average > maxAverageWords)) return [];
  const longest = sentences.reduce((a, b) => (b.words > a.words ? b : a));
  const message = `the sentences here have ${average.toFixed(1)} words on average: aim at ${maxAverageWords} or fewer, and begin with the longest, on line ${longest.line}`;
  return [{ message }];
}

/** Words as they are printed: a figure counts as the words it stands for, a citation as none. */
function countWords(text: string, figureTexts: ReadonlyMap<string, string>): number {
  return text
    .replaceAll(/\[\^[^\]\s]+\]/g, ' ')
    .replaceAll(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name: string) => figureTexts.get(name) ?? name)
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}
