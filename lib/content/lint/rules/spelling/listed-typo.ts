import { listField } from '../../../load/content-item';
import type { Rule } from '../../rule';
import { loadDictionary } from '../../spelling/dictionary';
import { isTypo } from '../../spelling/is-typo';
import { toSiteWords } from '../../spelling/site-words';

/** In a shorter one, most words are one letter from another. */
const shortest = 5;

/** A name in a list of words. */
const name = /(?<!\p{L})\p{Lu}\p{Ll}{3,}(?!\p{L})/gu;

/** Only a warning: "umuthi" and "cobicistat" are words, although no dictionary has them. */
export const listedTypo: Rule = {
  id: 'listed-typo',
  severity: 'warning',
  message: 'is new in the list, and nearly another word',
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
    const names = new Set(
      context.allItems.flatMap((item) =>
        ['searchWords', 'synonyms'].flatMap((field) =>
          listField(item, field).flatMap((one) => JSON.stringify(one).match(name) ?? []),
        ),
      ),
    );
    return newWords.flatMap((word) => {
      if (word.length < shortest || dictionary.isKnown(word)) return [];
      // With a capital it is a name, which only another name is like.
      const known = /^\p{Ll}+$/u.test(word)
        ? [...onSite.suggest(word), ...dictionary.suggest(word)]
        : [...others, ...names];
      const meant = known.find((one) => isTypo(word.toLowerCase(), one.toLowerCase()));
      if (meant === undefined) return [];
      const sentence = `"${word}" is new in the list, and nearly "${meant}": if it was a typo, delete its line here and write "${meant}" in the text, since every text may say "${word}" now`;
      return [{ file: path, line: lines.indexOf(word) + 1, words: word, sentence }];
    });
  },
};
