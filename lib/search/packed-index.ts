import type { SearchDocument, SearchIndex } from './search-document';

/**
 * The index as it is sent: one text for each property, with a line for each document. Compressed, it is
 * a tenth smaller than a list of objects.
 */
export type PackedIndex = {
  /** A letter for the kind of each document. */
  kinds: string;
  titles: string;
  hrefs: string;
  snippets: string;
  /** In small letters, separated by bars. */
  words: string;
  /** For each, what is meant, and then what is typed, separated by bars. */
  synonyms: string;
};

const kinds = { q: 'question', p: 'page', s: 'section', t: 'term' } as const;

type Letter = keyof typeof kinds;

const letters = Object.keys(kinds) as Letter[];

/** JSON leaves it as it is. */
const separator = '|';

function join(words: readonly string[]): string {
  return words.map((word) => word.replaceAll(separator, ' ')).join(separator);
}

/** @param index whose sections each have a page among the documents, of which `page` is the title */
export function packIndex({ documents, synonyms }: SearchIndex): PackedIndex {
  const toLines = (toLine: (document: SearchDocument) => string) =>
    documents.map((document) => toLine(document).replaceAll('\n', ' ')).join('\n');
  return {
    kinds: documents
      .map(({ kind }) => letters.find((letter) => kinds[letter] === kind) ?? 's')
      .join(''),
    titles: toLines(({ title }) => title),
    hrefs: toLines(({ href }) => href),
    snippets: toLines(({ snippet }) => snippet),
    words: toLines(({ words }) => join(words).toLowerCase()),
    synonyms: synonyms.map(({ means, words }) => join([means, ...words])).join('\n'),
  };
}

/** The opposite of `packIndex()`. */
export function unpackIndex(packed: PackedIndex): SearchIndex {
  const titles = packed.titles.split('\n');
  const hrefs = packed.hrefs.split('\n');
  const snippets = packed.snippets.split('\n');
  const words = packed.words.split('\n');
  const titleByHref = new Map(hrefs.map((href, at) => [href, titles[at] ?? '']));
  const documents = hrefs.map((href, at): SearchDocument => {
    const kind = kinds[(packed.kinds[at] ?? 's') as Letter];
    const page = kind === 'section' ? titleByHref.get(href.split('#')[0] ?? '') : undefined;
    return {
      kind,
      title: titles[at] ?? '',
      href,
      snippet: snippets[at] ?? '',
      ...(page !== undefined && { page }),
      words: words[at] ? words[at].split(separator) : [],
    };
  });
  const synonyms = packed.synonyms.split('\n').flatMap((line) => {
    const [means = '', ...others] = line.split(separator);
    return others.length > 0 ? [{ means, words: others }] : [];
  });
  return { documents, synonyms };
}
