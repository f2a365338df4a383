import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import { toSpellingFindings } from '../../spelling/check-words';
import { toSiteWords } from '../../spelling/site-words';

/** Nobody reads more of one file, and a text in another language has thousands. */
const mostInFile = 20;

/** Looking for similar words takes longer than everything else about a word. */
const mostWithSuggestions = 25;

/** Only a warning, because it may be a name. */
export const unknownWord: Rule = {
  id: 'unknown-word',
  severity: 'warning',
  message: 'is in no dictionary',
  fix: 'correct it, or add it to words.txt',
  check: (context) => {
    let suggested = 0;
    const site = toSiteWords(context);
    const names = new Set(
      itemsOf(context.allItems, 'Person').flatMap(({ data }) => data.name?.split(/\s+/) ?? []),
    );
    const found = toSpellingFindings(context, (word, dictionary) => {
      if (dictionary.toBritish(word) !== undefined || dictionary.isKnown(word)) return undefined;
      if (names.has(word)) return undefined;
      const { path } = context.ownWords;
      if (context.lostWords.includes(word)) {
        return { fix: `put it back into ${path}, which had it before, or correct it here` };
      }
      suggested++;
      const similar =
        suggested > mostWithSuggestions
          ? []
          : [...new Set([...site.suggest(word), ...dictionary.suggest(word)])].slice(0, 3);
      const suggestions = similar.map((suggestion) => `"${suggestion}"`);
      const question = suggestions.length > 0 ? `did you mean ${suggestions.join(', ')}? If` : 'if';
      // With a capital it may be a name.
      const isNobody = /^\p{Lu}\p{Ll}/u.test(word) ? ', and names nobody who is treated here' : '';
      return { fix: `${question} it is right${isNobody}, add it to ${path}` };
    });
    return summarise(found);
  },
};

/** Of a file with very many, the first ones, and how many more there are. */
function summarise(found: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  for (const { file } of found) counts.set(file, (counts.get(file) ?? 0) + 1);
  const seen = new Map<string, number>();
  return found.flatMap((finding): Finding[] => {
    const place = (seen.get(finding.file) ?? 0) + 1;
    seen.set(finding.file, place);
    const more = (counts.get(finding.file) ?? 0) - mostInFile;
    if (place <= mostInFile || more === 1) return [finding];
    if (place > mostInFile + 1) return [];
    const sentence = `${more} more words of this file are in no dictionary, from "${finding.words}" on: look whether this part is in another language, or was pasted by mistake`;
    return [{ file: finding.file, line: finding.line, sentence }];
  });
}
