import type { Content, Source } from '@/lib/content/content';
import { groupByLetter, type LetterGroup } from '@/lib/views/search/word-index';
import { toYear } from '@/lib/views/text/article';
import { formatDay } from '@/lib/views/text/formats';
import { toSourceUrl } from '@/lib/views/text/source-url';
import { type TextPageView, toTextPageView } from './text-page-view';

/** A source with everything known about it. */
export type SourceView = {
  /** Its file name, which is its anchor on the sources page. */
  id: string;
  /** Former file names, which old links still use. */
  aliases: string[];
  heading: string;
  title: string;
  isTitleExact: boolean;
  publication: string;
  finding: string;
  /** The kind of work, and how far its statement was checked. */
  note: string;
  /** Where to read it; absent if no URL is known. */
  href: string | undefined;
};

/** More are folded by the first letter of their authors. */
export const mostSourcesUnfolded = 400;

export type SourcesView = TextPageView & {
  sources: SourceView[];
  /** The same, where there are too many to scroll through. */
  letters: LetterGroup<SourceView>[] | undefined;
};

const kinds: Record<Source['kind'], string> = {
  trial: 'Trial',
  review: 'Review of studies',
  guideline: 'Guideline or consensus',
  study: 'Study',
  'product-information': 'Product information',
  regulator: 'Regulator or law',
  news: 'News',
  organisation: 'Organisation',
};

const checks: Record<Source['checked'], string> = {
  seen: 'Seen at the source',
  'second-hand': 'Seen second-hand',
  'not-yet': 'Not yet checked',
};

export function toSourcesView(content: Content): SourcesView {
  const sources = content.sources.map((source) => toSourceView(source, content));
  const collator = new Intl.Collator(content.clinic.locale, { sensitivity: 'base', numeric: true });
  const inOrder = sources.toSorted((a, b) => collator.compare(a.heading, b.heading));
  return {
    ...toTextPageView(content, 'sources'),
    sources,
    letters:
      sources.length > mostSourcesUnfolded
        ? groupByLetter(inOrder, ({ heading }) => heading)
        : undefined,
  };
}

function toSourceView(source: Source, { clinic }: Content): SourceView {
  return {
    id: source.id,
    aliases: source.aliases ?? [],
    heading: `${source.authors} · ${toYear(source, clinic)}`,
    title: source.title,
    isTitleExact: source.titleIsDescription !== true,
    publication: source.publication,
    finding: source.finding,
    note: `${kinds[source.kind]}. ${checks[source.checked]}, ${formatDay(source.checkedOn, clinic)}.${isFrontPage(source) ? ' The link leads to the front page of the site.' : ''}`,
    href: toSourceUrl(source),
  };
}

/** Whether a reader has to look for the statement on the site. */
function isFrontPage(source: Source): boolean {
  const href = toSourceUrl(source);
  return href !== undefined && new URL(href).pathname === '/';
}
