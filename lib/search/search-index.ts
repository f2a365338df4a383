import type { SearchSynonym } from './synonyms';

/** What the browser searches in. */
export type SearchIndex = {
  documents: readonly SearchDocument[];
  synonyms: readonly SearchSynonym[];
};

/** Something that a search can lead to: an answer, a page, a part of one, a term. */
export type SearchTarget = {
  kind: 'question' | 'page' | 'section' | 'term';
  title: string;
  href: string;
  /** Of a section, the page that it is a part of. */
  page?: string;
};

export type SearchDocument = SearchTarget & {
  /** Its first sentence, or what it is about; often none. */
  snippet: string;
  /** What people call it or type to find it. */
  words: readonly string[];
};

/** A word, and what answers it, as places in the list of targets. */
export type SearchWord = { word: string; targets: readonly number[] };

/** What the page itself has, as its list of words from A to Z. */
export type ListedWords = { targets: readonly SearchTarget[]; words: readonly SearchWord[] };

/**
 * The index as it is sent: only what the page does not have. It is one text for each property, which
 * is a tenth smaller than a list of objects, compressed.
 */
export type SearchFile = {
  /** A line for each target. */
  snippets: string;
  /** A line for each: what is meant, and then what is typed, separated by bars. */
  synonyms: string;
  /** Where the words are on other pages, one for each letter. */
  listed?: ListedWords;
};

/** JSON leaves it as it is. */
const separator = '|';

/** @param listed if the page that searches does not have the words itself */
export function packIndex({ documents, synonyms }: SearchIndex, listed?: ListedWords): SearchFile {
  return {
    snippets: documents.map(({ snippet }) => snippet.replaceAll('\n', ' ')).join('\n'),
    synonyms: synonyms
      .map(({ means, words }) =>
        [means, ...words].map((word) => word.replaceAll(separator, ' ')).join(separator),
      )
      .join('\n'),
    ...(listed && { listed }),
  };
}

/**
 * What a file and the words of the page say together.
 *
 * @param onPage what the page has, in the order in which the documents were packed
 */
export function unpackIndex(file: SearchFile, onPage: ListedWords): SearchIndex {
  const { targets, words } = file.listed ?? onPage;
  const snippets = file.snippets.split('\n');
  const names = targets.map((): string[] => []);
  for (const entry of words) {
    for (const target of entry.targets) names[target]?.push(entry.word);
  }
  return {
    documents: targets.map((target, at) => ({
      ...target,
      snippet: snippets[at] ?? '',
      words: (names[at] ?? []).filter((word) => word !== target.title),
    })),
    synonyms: file.synonyms.split('\n').flatMap((line) => {
      const [means = '', ...others] = line.split(separator);
      return others.length > 0 ? [{ means, words: others }] : [];
    }),
  };
}
