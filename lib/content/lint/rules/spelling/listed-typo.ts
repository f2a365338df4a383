import type { Rule } from '../../rule';
import { loadDictionary } from '../../spelling/dictionary';
import { isTypo } from '../../spelling/is-typo';
import { toSiteWords } from '../../spelling/site-words';

/** In a shorter one, most words are one letter from another. */
const shortest = 5;

/** Only a warning: "umuthi" and "cobicistat" are words, although no dictionary has them. */
export const listedTypo: Rule = {
  id: 'listed-typo',
  severity: 'warning',
  message: 'is new in the list, and nearly an English word',
  fix: 'delete its line if it was a typo, and correct the text',
  check: (context) => {
    const {
      ownWords: { lines, path },
      newWords,
      facts,
    } = context;
    if (newWords.length === 0) return [];
    const others = lines.filter((word) => !newWords.includes(word));
    const dictionary = loadDictionary(facts.locale, others);
    const onSite = toSiteWords(context);
    return newWords.flatMap((word) => {
      // With a capital it is a name.
      if (word.length < shortest || !/^\p{Ll}+$/u.test(word) || dictionary.isKnown(word)) return [];
      const [meant] = [...onSite.suggest(word), ...dictionary.suggest(word)].filter((one) =>
        isTypo(word, one.toLowerCase()),
      );
      if (meant === undefined) return [];
      const sentence = `"${word}" is new in the list, and nearly "${meant}": if it was a typo, delete its line here and write "${meant}" in the text, since every text may say "${word}" now`;
      return [{ file: path, line: lines.indexOf(word) + 1, words: word, sentence }];
    });
  },
};
