import { distance } from 'fastest-levenshtein';
import type { Rule } from '../../rule';
import { loadDictionary } from '../../spelling/dictionary';

/** In a shorter one, most words are one letter from another. */
const shortest = 5;

/** Only a warning: "umuthi" and "cobicistat" are words, although no dictionary has them. */
export const listedTypo: Rule = {
  id: 'listed-typo',
  severity: 'warning',
  message: 'is new in the list, and nearly an English word',
  fix: 'delete its line if it was a typing slip, and correct the text',
  check: ({ ownWords: { lines, path }, newWords, facts }) => {
    if (newWords.length === 0) return [];
    const others = lines.filter((word) => !newWords.includes(word));
    const dictionary = loadDictionary(facts.locale, others);
    return newWords.flatMap((word) => {
      // With a capital it is a name.
      if (word.length < shortest || !/^\p{Ll}+$/u.test(word) || dictionary.isKnown(word)) return [];
      const meant = dictionary.suggest(word).find((one) => isSlipOf(word, one));
      if (meant === undefined) return [];
      const sentence = `"${word}" is new in the list, and nearly "${meant}": if it was a typing slip, delete its line here and write "${meant}" in the text, since every text may say "${word}" now`;
      return [{ file: path, line: lines.indexOf(word) + 1, words: word, sentence }];
    });
  },
};

/** A letter lost, added or changed, or two that changed places. */
function isSlipOf(typed: string, meant: string): boolean {
  const steps = distance(typed, meant.toLowerCase());
  const sorted = (word: string) => [...word.toLowerCase()].sort().join('');
  return steps === 1 || (steps === 2 && sorted(typed) === sorted(meant));
}
