import type { Rule } from '../../rule';

/** So that a word, or the place for a new one, is easy to find. */
export const wordListOrder: Rule = {
  id: 'word-list-order',
  severity: 'warning',
  message: 'is not at its place in the alphabet',
  fix: 'move it, and write each word once',
  check: ({ ownWords: { lines, path }, newWords }) => {
    const entries = lines
      .map((word, index) => ({ word, line: index + 1 }))
      .filter(({ word }) => word !== '');
    const several = entries.find(({ word }) => /[,;]/.test(word));
    if (several) {
      const sentence = `"${several.word}" is read as one word: write each word on a line of its own, without a comma`;
      return [{ file: path, line: several.line, words: several.word, sentence }];
    }
    const at = entries.findIndex(({ word }, index) => {
      const before = entries[index - 1];
      return before !== undefined && before.word.localeCompare(word, 'en') >= 0;
    });
    const [before, after] = [entries[at - 1], entries[at]];
    if (!after) return [];
    // Of two in the wrong order, it is the new one that is at a wrong place.
    const isBeforeNew = before && newWords.includes(before.word) && !newWords.includes(after.word);
    const { word: words, line } = isBeforeNew ? before : after;
    const others = entries.filter((entry) => entry.line !== line);
    const next = others.find(({ word }) => word.localeCompare(words, 'en') >= 0)?.word;
    const sentence =
      next === words
        ? `"${words}" is here twice: delete one`
        : `the list is in alphabetical order: move "${words}" ${next === undefined ? 'to its end' : `before "${next}"`}`;
    return [{ file: path, line, words, sentence }];
  },
};
