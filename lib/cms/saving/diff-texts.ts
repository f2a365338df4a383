import { diffLines } from 'diff';
import { markWords, type WordPart } from '@/lib/content/lint/second-reading/words/mark-words';

/** Lines that both texts have, or lines in which they differ, word by word. */
type TextPart = { isSame: boolean; words: WordPart[] };

/** How a text differs from what it was, in the order of its lines. */
export function diffTexts(was: string, is: string): TextPart[] {
  const changes = diffLines(was, is);
  return changes.flatMap(({ value, removed, added }, index): TextPart[] => {
    const next = changes[index + 1];
    if (removed) return [toDifference(value, next?.added ? next.value : undefined)];
    if (!added) return [{ isSame: true, words: [{ kind: 'same', words: value }] }];
    // What stands in the place of lines that are gone has come with them.
    return changes[index - 1]?.removed ? [] : [toDifference(undefined, value)];
  });
}

function toDifference(was: string | undefined, is: string | undefined): TextPart {
  return { isSame: false, words: markWords(was, is) };
}
