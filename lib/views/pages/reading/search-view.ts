import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { toSearchDocuments, toSearchIndexFile } from '@/lib/views/search/search-documents';
import { toWordIndex, type WordIndexView } from '@/lib/views/search/word-index';
import type { HelpView } from '@/lib/views/site/shell-view';
import { type TextPageView, toTextPageView } from './text-page-view';

/** What the field has to know; the browser does the rest. */
export type SearchBoxView = {
  indexHref: string;
  contactHref: string;
  help: HelpView;
  /** Words of other languages that mean a crisis. */
  crisisWords: readonly string[];
};

export type SearchView = TextPageView & { box: SearchBoxView; index: WordIndexView };

export function toSearchView(content: Content): SearchView {
  const page = toTextPageView(content, 'search');
  return {
    ...page,
    box: {
      indexHref: routes.searchIndex(toSearchIndexFile(content).fileName),
      contactHref: routes.contact,
      help: page.shell.help,
      crisisWords: content.clinic.crisisWords ?? [],
    },
    index: toWordIndex(toSearchDocuments(content), content.clinic.locale),
  };
}
