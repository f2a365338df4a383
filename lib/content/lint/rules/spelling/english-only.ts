import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import { loadDictionary } from '../../spelling/dictionary';

/** From so many words on that no dictionary has, and such a share of all, a sentence is not English. */
const least = { words: 3, share: 0.45 };

/** The rules read English alone, so what another language says would pass unread. */
export const englishOnly: Rule = {
  id: 'english-only',
  severity: 'error',
  message: 'is not English, so the rules cannot read it',
  fix: 'write it in English; if these are names, add them to words.txt',
  check: ({ texts, allItems, facts, ownWords }) => {
    if (itemsOf(allItems, 'Clinic').length === 0) return [];
    const dictionary = loadDictionary(facts.locale, ownWords.lines);
    const known = new Map<string, boolean>();
    const isKnown = (word: string) => {
      const answer = known.get(word) ?? dictionary.isKnown(word);
      known.set(word, answer);
      return answer;
    };
    return texts().flatMap(({ item, field, sentences, lineAt }) =>
      // People type other languages, and synonyms are what they type.
      item.type === 'Synonyms' ||
      (item.type === 'Person' && field === 'name') ||
      field === 'languages' ||
      field?.startsWith('crisisWords') ||
      field?.startsWith('emergencyWords')
        ? []
        : sentences.flatMap(({ text, offset }): Finding[] => {
            const words =
              text.match(/(?<![\p{L}\d/._{[-])\p{L}{2,}(?![\p{L}\d_@}\]-]|\.\p{L})/gu) ?? [];
            // A name is capitalised.
            const strange = words.filter((word) => /^\p{Ll}/u.test(word) && !isKnown(word));
            if (strange.length < least.words || strange.length < least.share * words.length) {
              return [];
            }
            const shown = text.trim().split(/\s+/).slice(0, 6).join(' ');
            return [{ file: item.path, line: lineAt(offset), words: shown }];
          }),
    );
  },
};
