import { itemsOf } from '../../../load/content-item';
import { loadAfrikaans } from '../../matching/load-word-lists';
import type { Finding, Rule } from '../../rule';
import { loadDictionary } from '../../spelling/dictionary';

/** From so many words on that no dictionary has, and such a share of all, a sentence is not English. */
const least = { words: 3, share: 0.45 };

/** A name has no more words. */
const mostOfName = 4;

const afrikaans = loadAfrikaans();

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
            // A short sentence none of whose words is known is in another language, its first word too.
            // Of two words one may be a name and the other a mistake, unless each is of another language.
            const isWhole =
              strange.length >= 1 &&
              (words.length >= least.words
                ? strange.length >= 2
                : words.length === 2 && /^[^,;:]+[.!?]\s*$/.test(text)) &&
              words.every((word) => !isKnown(word));
            const foreign = words.filter((word) => !isKnown(word) || afrikaans.any.test(word));
            const isMixed =
              words.length >= least.words &&
              foreign.length >= 0.8 * words.length &&
              words.some((word) => !isKnown(word) || afrikaans.only.test(word));
            if (isWhole || isMixed) {
              const fix = words.length > mostOfName ? 'write it in English' : undefined;
              return [
                { file: item.path, line: lineAt(offset), words: text.trim(), ...(fix && { fix }) },
              ];
            }
            if (strange.length < least.words || strange.length < least.share * words.length) {
              return [];
            }
            const shown = text.trim().split(/\s+/).slice(0, 6).join(' ');
            return [{ file: item.path, line: lineAt(offset), words: shown }];
          }),
    );
  },
};
