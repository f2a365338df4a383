/** Something that a search can lead to: an answer, a page, a part of one, a term. */
export type SearchDocument = {
  title: string;
  href: string;
  /** Its first sentence, or what it is about; may be empty. */
  snippet: string;
  /** What it is, or the page that it is a part of: `Question`, `Risks and side effects`. */
  place: string;
  /** What people call it or type to find it. */
  words: readonly string[];
};

/** The file that a browser loads once somebody searches. */
export type SearchIndexFile = { documents: readonly SearchDocument[] };
