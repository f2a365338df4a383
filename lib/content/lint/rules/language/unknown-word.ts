import type { Rule } from '../../rule';
import { toSpellingFindings } from '../../spelling/check-words';

/** Only a warning, because it may be a name. */
export const unknownWord: Rule = {
  id: 'unknown-word',
  severity: 'warning',
  message: 'is in no dictionary',
  fix: 'correct it, or add it to words.txt',
  check: (context) =>
    toSpellingFindings(context, (word, dictionary) => {
      if (dictionary.toBritish(word) !== undefined || dictionary.isKnown(word)) return undefined;
      const suggestions = dictionary.suggest(word).map((suggestion) => `"${suggestion}"`);
      const question = suggestions.length > 0 ? `did you mean ${suggestions.join(', ')}? If` : 'if';
      return { fix: `${question} it is right, add it to ${context.ownWords.path}` };
    }),
};
