import type { Rule } from '../../rule';
import { toSpellingFindings } from '../../spelling/check-words';

/** An error in every country except the United States. */
export const americanSpelling: Rule = {
  id: 'american-spelling',
  severity: 'error',
  message: 'is an American spelling',
  fix: 'write the British one',
  isFixable: true,
  check: (context) =>
    toSpellingFindings(context, (word, dictionary) => {
      const british = dictionary.toBritish(word);
      if (british === undefined) return undefined;
      return { fix: `write "${british}"`, replacement: british };
    }),
};
