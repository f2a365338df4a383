import MiniSearch from 'minisearch';
import { foldWords } from './fold-words';
import type { SearchDocument } from './search-document';

/** Finds what answers a text that somebody types, the best first. */
export type Search = (typed: string) => SearchDocument[];

/** Words that say little of what is meant, though they still tell two questions apart. */
const functionWords = new Set(
  foldWords(
    'a about all am an and any are as at be been but by can could did do does for from get go had has have he her his how i if in into is it its just like long many may me might much must my need no not of off on or our out she should so some take than that the their them then there they this to too us was we what when where which who why will with would you your',
  ),
);

/** Beside which another word of the query counts more. */
const functionWordWeight = 0.25;

/** Indexes the documents in a few milliseconds: smaller to send than a finished index. */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const index = new MiniSearch<SearchDocument & { id: number }>({
    fields: ['title', 'words', 'place', 'snippet'],
    extractField: (document, field) => {
      const value = document[field as keyof SearchDocument];
      return typeof value === 'object' ? value.join(' \n ') : String(value);
    },
    tokenize: foldWords,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 3, words: 3, place: 0.6, snippet: 0.8 },
      prefix: (term) => term.length > 2 && !functionWords.has(term),
      fuzzy: (term) => (functionWords.has(term) ? 0 : toMaxEdits(term)),
      weights: { prefix: 0.5, fuzzy: 0.4 },
      boostTerm: (term) => (functionWords.has(term) ? functionWordWeight : 1),
    },
  });
  index.addAll(documents.map((document, id) => ({ ...document, id })));
  const phrases = documents.map(({ title, words }) => new Set([title, ...words].map(toPhrase)));
  return (typed) => {
    const phrase = toPhrase(typed);
    return index
      .search(typed)
      .map(({ id, score }) => ({
        document: documents[id],
        score: phrases[id]?.has(phrase) ? score * exactMatchWeight : score,
      }))
      .sort((a, b) => b.score - a.score)
      .flatMap(({ document }) => document ?? []);
  };
}

/** Whoever types a search word or a title as it is written means it. */
const exactMatchWeight = 4;

function toPhrase(text: string): string {
  return foldWords(text).join(' ');
}

/** Short words differ by one letter from too many others. */
function toMaxEdits({ length }: string): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}
