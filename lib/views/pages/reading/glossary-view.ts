import type { Content, GlossaryEntry } from '@/lib/content/content';
import { anchors, routes } from '@/lib/routes';
import { toSearchDocuments } from '@/lib/views/search/search-documents';
import { groupByLetter, type LetterGroup } from '@/lib/views/search/word-index';
import type { LinkView } from '@/lib/views/site/shell-view';
import { toAnswerHref, toAnswerNames } from '@/lib/views/text/answer-links';
import { toArticles } from '@/lib/views/text/article';
import { getPage } from '@/lib/views/text/get-page';
import { type TextPageView, toTextPageView } from './text-page-view';

/** A term as the glossary explains it. */
export type TermView = {
  /** Its anchor. */
  id: string;
  /** Earlier ids, which old links still use. */
  aliases: string[];
  term: string;
  meaning: string;
  synonyms: string[];
  /** What says more; absent where nothing does. */
  more: LinkView | undefined;
  /** Entries in the page's own list of sources. */
  sources: { number: number; href: string }[];
};

export type GlossaryView = TextPageView & { letters: LetterGroup<TermView>[] };

export function toGlossaryView(content: Content): GlossaryView {
  const { text } = getPage(content, 'glossary');
  const cited = content.glossary.flatMap(({ sources }) => sources ?? []);
  // The page's own text comes first, so its sources are numbered first.
  const { citedSources } = toArticles([text, { ...text, citations: cited }], content);
  const numbers = new Map(citedSources.map(({ href, number }) => [href, number]));
  const titles = new Map(toSearchDocuments(content).map(({ href, title }) => [href, title]));
  const answerNames = toAnswerNames(content);
  const toTerm = (entry: GlossaryEntry): TermView => ({
    id: entry.id,
    aliases: entry.aliases ?? [],
    term: entry.term,
    meaning: entry.meaning,
    synonyms: entry.synonyms ?? [],
    more:
      entry.page === undefined
        ? undefined
        : toMore(toAnswerHref(entry.page, answerNames, 'page'), titles),
    sources: (entry.sources ?? []).map((id) => {
      const number = numbers.get(routes.source(id)) ?? 0;
      return { number, href: `#${anchors.citedSource(number)}` };
    }),
  });
  return {
    // A term that is explained here is no link to here.
    ...toTextPageView({ ...content, glossary: [] }, 'glossary'),
    citedSources,
    letters: groupByLetter(content.glossary.map(toTerm), ({ term }) => term),
  };
}

function toMore(href: string, titles: ReadonlyMap<string, string>): LinkView {
  return { label: titles.get(href) ?? 'More about it', href };
}
