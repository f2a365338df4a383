import type { SearchSynonym } from './synonyms';

/** What the browser gets to search in. */
export type SearchIndex = {
  documents: readonly SearchDocument[];
  synonyms: readonly SearchSynonym[];
};

/** Something that a search can lead to: an answer, a page, a part of one, a term. */
export type SearchDocument = {
  kind: 'question' | 'page' | 'section' | 'term';
  title: string;
  href: string;
  /** Its first sentence, or what it is about; empty for a section. */
  snippet: string;
  /** Of a section, the page that it is a part of. */
  page?: string;
  /** What people call it or type to find it. */
  words: readonly string[];
};
