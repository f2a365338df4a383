import { decodeTrie, type ITrie } from 'cspell-trie-lib';
import { distance } from 'fastest-levenshtein';
import { memoize } from '../../../memoize';
import { toBritishForms } from './british-forms';
import { countryWords } from './country-words';
import { readWordList } from './read-word-list';
import type { WordListName } from './word-lists';

/** The spelling of one country's English, of medicine, and of one clinic. */
export type Dictionary = {
  isKnown: (word: string) => boolean;
  /** The British spelling of an American word; `undefined` in America, and for every other word. */
  toBritish: (word: string) => string | undefined;
  /** Up to three words with a similar spelling. */
  suggest: (word: string) => string[];
};

/**
 * @param locale of the clinic: American English for `en-US`, British for every other
 * @param ownWords names and terms of the clinic's own `words.txt`
 */
export function loadDictionary(locale: string, ownWords: readonly string[]): Dictionary {
  const own = new Set([...ownWords, ...countryWords(locale)]);
  const isAmerican = locale === 'en-US';
  const english = loadTrie(isAmerican ? '@cspell/dict-en_us' : '@cspell/dict-en-gb-mit');
  const isIn = (has: (word: string) => boolean, word: string) =>
    has(word) || has(word.toLowerCase());
  const isEnglish = (word: string) => isIn((form) => english.has(form), word);
  const toBritish = (word: string) => {
    if (isAmerican || isIn((form) => own.has(form), word)) return undefined;
    // The dictionary also accepts "randomize"; this site writes -ise, as South Africans do.
    if (isEnglish(word) && !/[iy]z/i.test(word)) return undefined;
    const british = toBritishForms(word.toLowerCase()).find(isEnglish);
    // Nobody in America writes "thay" or "sholder" either: those are typos.
    return british && isIn((form) => loadTrie('@cspell/dict-en_us').has(form), word)
      ? withCaseOf(word, british)
      : undefined;
  };
  const isKnown = (word: string) =>
    isIn((form) => own.has(form), word) ||
    isEnglish(word) ||
    loadTerms('@cspell/dict-medicalterms').has(word.toLowerCase());
  return {
    toBritish,
    isKnown,
    suggest: (word) => {
      const near = ownWords.filter((own) => distance(own.toLowerCase(), word.toLowerCase()) <= 2);
      const others = english.suggest(word, { numSuggestions: 3, includeTies: false });
      return [...near, ...others.filter(isKnown)].slice(0, 3);
    },
  };
}

/** @returns `form` with the capitals that `word` has */
export function withCaseOf(word: string, form: string): string {
  if (word === word.toUpperCase()) return form.toUpperCase();
  return /^\p{Lu}/u.test(word) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/** Unpacking one takes longer than reading all texts. */
const loadTrie = memoize((name: WordListName): ITrie => decodeTrie(readWordList(name)));

/** Read only when a word is not plain English. */
const loadTerms = memoize(
  (name: WordListName): ReadonlySet<string> =>
    new Set(new TextDecoder().decode(readWordList(name)).toLowerCase().split('\n')),
);
