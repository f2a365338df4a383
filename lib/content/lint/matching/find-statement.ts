import type { ClaimSentence } from './find-claim';
import type { Statement } from './load-wording';

type Sentence = Pick<ClaimSentence, 'words' | 'finder'> & { text: string };

/** Words of a sentence, as they are written, and where they begin in it. */
type FoundWords = { words: string; offset: number };

/** The first words of a sentence that make a statement, unless something in it makes that harmless. */
export function findStatement(
  { text, words, finder }: Sentence,
  { find, only, unless, unlessBefore }: Statement,
): FoundWords | undefined {
  const [found] = finder
    .findAll(find.among(finder.vocabulary))
    .filter(({ start }) => unlessBefore.length === 0 || !finder.has(unlessBefore, 0, start))
    .sort((a, b) => a.start - b.start);
  if (!found || finder.has(unless)) return undefined;
  if (only.length > 0 && !finder.has(only)) return undefined;
  const offset = words[found.start]?.start ?? 0;
  return { words: text.slice(offset, words[found.end - 1]?.end), offset };
}

/** What the first of several statements finds in a sentence that makes one of them. */
export function findFirstStatement(
  sentence: Sentence,
  statements: readonly Statement[],
): FoundWords | undefined {
  for (const statement of statements) {
    const found = findStatement(sentence, statement);
    if (found) return found;
  }
  return undefined;
}
