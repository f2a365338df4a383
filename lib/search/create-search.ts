import type { Danger } from './find-danger';
import { foldWords } from './fold-words';
import { functionWords, idleWords } from './function-words';
import { putHelpFirst } from './put-help-first';
import { toRanker } from './rank-names';
import {
  type ListedWords,
  type SearchDocument,
  type SearchFile,
  type SearchIndex,
  unpackIndex,
} from './search-index';
import { expandShortForms } from './short-forms';
import { toTranslator } from './synonyms';
import { toCorrector } from './to-corrector';

/**
 * Finds what answers a text that somebody types, the best first; whoever speaks of a danger gets what
 * helps in it before anything else.
 */
export type Search = (typed: string, danger?: Danger) => SearchDocument[];

/** One way to call a document: its title, or one of its words. The most fitting counts. */
type Name = { at: number; name: string; about: string };

/** The search of a page, from what was sent and the words that the page has. */
export function openSearch(file: SearchFile, onPage: ListedWords): Search {
  return createSearch(unpackIndex(file, onPage));
}

/** Indexes the documents in a few milliseconds: smaller to send than a finished index. */
export function createSearch({ documents, synonyms }: SearchIndex): Search {
  const names: Name[] = documents.flatMap(({ title, words, page = '', snippet }, at) => [
    { at, name: title, about: `${page} ${snippet}` },
    ...words.map((word) => ({ at, name: word, about: '' })),
  ]);
  const folded = names.map(({ name }) => foldWords(name));
  const known = new Set(folded.flat());
  const common = toCommonWords(documents);
  const shared = findShared(names, documents);
  const isLight = (term: string) =>
    functionWords.has(term) || idleWords.has(term) || common.has(term) || /^\d$/.test(term);
  const { translate, words: replaced } = toTranslator(synonyms, folded);
  const correct = toCorrector(
    new Set([...known, ...functionWords, ...idleWords, ...common, ...replaced]),
  );
  const rank = toRanker(
    names.map(({ about }, id) => ({ name: folded[id] ?? [], about: foldWords(about) })),
    (word) =>
      isLight(word)
        ? { boost: lightWeight, isPrefix: false, maxEdits: 0 }
        : { boost: 1, isPrefix: word.length > 2, maxEdits: toMaxEdits(word, known) },
  );
  return (typed, danger) => {
    const { words, joined } = correct(expandShortForms(typed));
    const query = withoutIdleWords([...new Set([...translate(words), ...joined])], isLight);
    const best = new Map<number, { most: number; others: number }>();
    for (const [id, score] of rank(query)) {
      const at = names[id]?.at ?? 0;
      const { kind } = documents[at] ?? { kind: 'section' };
      const weighted =
        score *
        kindWeights[kind] *
        (shared.has(id) ? 1 : toWeight(folded[id] ?? [], query, isLight));
      const { most, others } = best.get(at) ?? { most: 0, others: 0 };
      best.set(at, {
        most: Math.max(most, weighted),
        others: others + Math.min(most, weighted),
      });
    }
    const toScore = ({ most, others }: { most: number; others: number }) =>
      most + othersWeight * Math.min(most, others);
    const found = [...best]
      .sort(([, a], [, b]) => toScore(b) - toScore(a))
      .flatMap(([at]) => documents[at] ?? []);
    return danger ? putHelpFirst({ words: [...words, ...query], danger, found, documents }) : found;
  };
}

/** An answer is written for one question; a page has it among others, and a term only says what a word means. */
const kindWeights: Record<SearchDocument['kind'], number> = {
  question: 1.3,
  page: 1.15,
  section: 1,
  term: 0.75,
};

/** Of what a document's other names fit, beside its best one. */
const othersWeight = 0.3;

/** Beside which another word of the query counts more. */
const lightWeight = 0.2;

/** Of all documents, at least so many have a word that tells nothing apart, such as the treatment's name. */
const commonShare = 0.08;

function toCommonWords(documents: readonly SearchDocument[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { title, snippet, page = '' } of documents) {
    for (const word of new Set(foldWords(`${title} ${page} ${snippet}`))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const least = Math.max(documents.length * commonShare, 20);
  return new Set([...counts].flatMap(([word, count]) => (count < least ? [] : [word])));
}

/** Names of sections that several pages have, such as "Risks": whoever types one means none of them. */
function findShared(
  names: readonly Name[],
  documents: readonly SearchDocument[],
): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [id, { at, name }] of names.entries()) {
    if (documents[at]?.kind !== 'section') continue;
    places.set(name, [...(places.get(name) ?? []), id]);
  }
  return new Set([...places.values()].filter(({ length }) => length > 1).flat());
}

/** The query without words of time and circumstance, if any other word says what it is about. */
function withoutIdleWords(
  query: readonly string[],
  isLight: (word: string) => boolean,
): readonly string[] {
  const others = query.filter((word) => !idleWords.has(word));
  return others.some((word) => !isLight(word)) ? others : query;
}

/** A title or a search word typed exactly is meant; having all of its words is a good sign. */
function toWeight(
  name: readonly string[],
  query: readonly string[],
  isLight: (word: string) => boolean,
): number {
  if (name.join(' ') === query.join(' ')) return 4;
  const telling = name.filter((word) => !isLight(word));
  return telling.length > 0 && telling.every((word) => query.includes(word)) ? 2 : 1;
}

/** Short words differ by one letter from too many others, so one that is right stays as it is. */
function toMaxEdits(term: string, known: ReadonlySet<string>): number {
  if (term.length < 3) return 0;
  if (term.length < 5) return known.has(term) ? 0 : 1;
  return term.length < 8 ? 1 : 2;
}
