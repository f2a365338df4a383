import type { Content } from '@/lib/content/content';
import { memoize } from '@/lib/memoize';
import { routes } from '@/lib/routes';
import { toSearchDocuments } from './search-documents';
import { toWordIndex, type WordIndexView } from './word-index';

/** With more, each letter of the index has a page of its own. */
export const mostWordsOnOnePage = 4000;

/** A letter of the index, and where its words are. */
export type LetterLinkView = { letter: string; anchor: string; href: string };

/** All words of the site. */
export const toSiteIndex = memoize((content: Content): WordIndexView & { isDivided: boolean } => {
  const index = toWordIndex(toSearchDocuments(content), content.clinic.locale);
  const count = index.letters.reduce((sum, { items }) => sum + items.length, 0);
  return { ...index, isDivided: count > mostWordsOnOnePage };
});

/** The letters that have a page of their own, as in its path; none where one page has all words. */
export function toSearchLetters(content: Content): string[] {
  const { letters, isDivided } = toSiteIndex(content);
  return isDivided ? letters.map(({ letter }) => letter.toLowerCase()) : [];
}

/** Each letter, and where its words are: on the same page, or on its own. */
export function toLetterLinks(content: Content): LetterLinkView[] {
  const { letters, isDivided } = toSiteIndex(content);
  return letters.map(({ letter, anchor }) => ({
    letter,
    anchor,
    href: isDivided ? routes.searchLetter(letter) : `#${anchor}`,
  }));
}
