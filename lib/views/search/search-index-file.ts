import type { Content } from '@/lib/content/content';
import { foldWords } from '@/lib/search/fold-words';
import { packIndex, type SearchDocument, type SearchIndex } from '@/lib/search/search-index';
import type { SearchSynonym } from '@/lib/search/synonyms';
import { hashText } from './hash-text';
import { toSearchDocuments } from './search-documents';
import { toSiteIndex } from './site-index';

/** The file that a browser loads once somebody searches; its name changes with what is in it. */
export function toSearchIndexFile(content: Content): { fileName: string; text: string } {
  const { targets, letters, isDivided } = toSiteIndex(content);
  const words = letters.flatMap(({ items }) => items);
  const file = packIndex(toSearchIndex(content), isDivided ? { targets, words } : undefined);
  const text = JSON.stringify(file);
  // The page has the words, and both have to be of one build.
  return { fileName: `${hashText(text + JSON.stringify(targets))}.json`, text };
}

/** What a browser searches in. */
export function toSearchIndex(content: Content): SearchIndex {
  const documents = toSearchDocuments(content);
  return { documents, synonyms: toSentSynonyms(documents, content.synonyms) };
}

/** Synonyms in lower case, each phrase once, without those that a text already has as its own. */
function toSentSynonyms(
  documents: readonly SearchDocument[],
  synonyms: readonly SearchSynonym[],
): SearchSynonym[] {
  const toForm = (text: string) => foldWords(text).join(' ');
  const used = new Set(documents.flatMap(({ title, words }) => [title, ...words].map(toForm)));
  return synonyms.flatMap(({ means, words }) => {
    const fresh = words.filter((word) => {
      const form = toForm(word);
      if (used.has(form)) return false;
      used.add(form);
      return true;
    });
    const small = fresh.map((word) => word.toLowerCase());
    return small.length > 0 ? [{ means, words: small }] : [];
  });
}
