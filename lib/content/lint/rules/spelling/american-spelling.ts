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
      // With a capital it may be a name, such as Dr Color.
      const replacement = /^\p{Ll}/u.test(word) ? british : undefined;
      return { fix: `write "${british}", or add it to words.txt if it is a name`, replacement };
    }),
};
