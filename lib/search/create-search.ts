import MiniSearch from 'minisearch';
import { foldWords } from './fold-words';
import { functionWords } from './function-words';
import type { SearchDocument } from './search-document';

/** Finds what answers a text that somebody types, the best first. */
export type Search = (typed: string) => SearchDocument[];

/** One way to call a document: its title, or one of its words. The most fitting counts. */
type Name = { id: number; at: number; name: string; about: string };

/** Indexes the documents in a few milliseconds: smaller to send than a finished index. */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const names = documents.flatMap(({ title, words, page = '', snippet }, at) => [
    { at, name: title, about: `${page} ${snippet}` },
    ...words.map((word) => ({ at, name: word, about: '' })),
  ]);
  const index = new MiniSearch<Name>({
    fields: ['name', 'about'],
    tokenize: foldWords,
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 3, about: 0.8 },
      bm25: { k: 1.2, b: 0.6, d: 0.5 },
      prefix: (term) => term.length > 2 && !functionWords.has(term),
      fuzzy: (term) => (functionWords.has(term) ? 0 : toMaxEdits(term)),
      weights: { prefix: 0.5, fuzzy: 0.4 },
      boostTerm: (term) => (functionWords.has(term) ? functionWordWeight : 1),
    },
  });
  index.addAll(names.map((name, id) => ({ ...name, id })));
  const phrases = names.map(({ name }) => toPhrase(name));
  return (typed) => {
    const phrase = toPhrase(typed);
    const best = new Map<number, number>();
    for (const { id, score } of index.search(typed)) {
      const at = names[id]?.at ?? 0;
      const weighted = phrases[id] === phrase ? score * exactMatchWeight : score;
      best.set(at, Math.max(best.get(at) ?? 0, weighted));
    }
    return [...best].sort(([, a], [, b]) => b - a).flatMap(([at]) => documents[at] ?? []);
  };
}

/** Whoever types a search word or a title as it is written means it. */
const exactMatchWeight = 4;

/** Beside which another word of the query counts more. */
const functionWordWeight = 0.2;

function toPhrase(text: string): string {
  return foldWords(text).join(' ');
}

/** Short words differ by one letter from too many others. */
function toMaxEdits({ length }: string): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}
