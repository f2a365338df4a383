import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import type { DangerWords } from '@/lib/search/find-danger';
import { toMetadata } from '@/lib/views/metadata/page-metadata';
import { toSearchIndexFile } from '@/lib/views/search/search-index-file';
import {
  type LetterLinkView,
  toLetterLinks,
  toSearchLetters,
  toSiteIndex,
} from '@/lib/views/search/site-index';
import { toLetterName, type WordIndexView } from '@/lib/views/search/word-index';
import type { HelpView } from '@/lib/views/site/shell-view';
import { getPage } from '@/lib/views/text/get-page';
import { type TextPageView, toTextPageView, toTextView } from './text-page-view';

/** What the field has to know; the browser does the rest. */
export type SearchBoxView = {
  indexHref: string;
  contactHref: string;
  help: HelpView;
  /** Words of other languages that mean a danger. */
  dangerWords: DangerWords;
};

type SearchView = TextPageView & {
  box: SearchBoxView;
  letterLinks: LetterLinkView[];
  /** Without its letters where these have pages of their own. */
  index: WordIndexView;
};

type SearchLetterView = TextPageView & {
  letterLinks: LetterLinkView[];
  index: WordIndexView;
};

export function toSearchView(content: Content): SearchView {
  const page = toTextPageView(content, 'search');
  const { targets, letters } = toSiteIndex(content);
  return {
    ...page,
    box: {
      indexHref: routes.searchIndex(toSearchIndexFile(content).fileName),
      contactHref: routes.contact,
      help: page.shell.help,
      dangerWords: toDangerWords(content),
    },
    letterLinks: toLetterLinks(content),
    index:
      toSearchLetters(content).length > 0 ? { targets: [], letters: [] } : { targets, letters },
  };
}

/** Words of the clinic's other languages by which a danger is known. */
export function toDangerWords({ clinic }: Content): DangerWords {
  return { crisis: clinic.crisisWords ?? [], emergency: clinic.emergencyWords ?? [] };
}

/** @param name one of `toSearchLetters` */
export function toSearchLetterView(content: Content, name: string): SearchLetterView {
  const page = getPage(content, 'search');
  const { targets, letters } = toSiteIndex(content);
  const own = letters.filter(({ letter }) => letter.toLowerCase() === name);
  const path = routes.searchLetter(name);
  const title = toLetterTitle(content, name);
  const trail = [
    { label: page.navigation?.label ?? page.title, href: routes.search },
    { label: toLetterName(name), href: path },
  ];
  const used = [...new Set(own.flatMap(({ items }) => items.flatMap((word) => word.targets)))];
  const places = new Map(used.map((target, place) => [target, place]));
  return {
    ...toTextView(content, { ...page, title }, path, trail),
    letterLinks: toLetterLinks(content),
    // Of what all words lead to, only what these do.
    index: {
      targets: used.flatMap((target) => targets[target] ?? []),
      letters: own.map((group) => ({
        ...group,
        items: group.items.map((word) => ({
          ...word,
          targets: word.targets.flatMap((target) => places.get(target) ?? []),
        })),
      })),
    },
  };
}

/** The words are on other pages too, and those are what a search engine should find. */
export function toSearchLetterMetadata(content: Content, name: string) {
  const { description } = getPage(content, 'search');
  const title = toLetterTitle(content, name);
  const metadata = toMetadata(content, { title, description }, routes.searchLetter(name));
  return { ...metadata, robots: { index: false } };
}

function toLetterTitle(content: Content, name: string): string {
  return `${getPage(content, 'search').title}: ${toLetterName(name)}`;
}
