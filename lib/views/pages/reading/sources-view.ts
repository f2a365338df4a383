import type { Content, Source } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { toMetadata } from '@/lib/views/metadata/page-metadata';
import { groupByLetter, type LetterGroup, toLetterName } from '@/lib/views/search/word-index';
import { toYear } from '@/lib/views/text/citations';
import { formatDay } from '@/lib/views/text/formats';
import { getPage } from '@/lib/views/text/get-page';
import { toSourceUrl } from '@/lib/views/text/source-url';
import { type TextPageView, toTextPageView, toTextView } from './text-page-view';

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
  /** That it was taken back, and why. */
  withdrawn: string | undefined;
  /** The kind of work, and how far its statement was checked. */
  note: string;
  /** Where to read it; absent if no URL is known. */
  href: string | undefined;
};

/** With more, the page of all sources lists their names; each letter has a page with the rest. */
export const mostSourcesOnOnePage = 400;

/** Sources by the first letter of their authors, and where what they found is. */
export type SourceLetterView = LetterGroup<SourceView> & { href: string };

type SourcesView = TextPageView & {
  /** None where they are by letter. */
  sources: SourceView[];
  letters: SourceLetterView[];
};

type OneLetterView = TextPageView & { sources: SourceView[]; letters: SourceLetterView[] };

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
  const letters = toLetters(content);
  return {
    ...toTextPageView(content, 'sources'),
    sources:
      letters.length > 0 ? [] : content.sources.map((source) => toSourceView(source, content)),
    letters,
  };
}

/** The letters that have a page of their own, as in its path; none where one page has all sources. */
export function toSourceLetters(content: Content): string[] {
  return toLetters(content).map(({ letter }) => letter.toLowerCase());
}

/** @param name one of `toSourceLetters` */
export function toSourceLetterView(content: Content, name: string): OneLetterView {
  const page = getPage(content, 'sources');
  const path = routes.sourceLetter(name);
  const letters = toLetters(content);
  const trail = [
    { label: page.navigation?.label ?? page.title, href: routes.sources },
    { label: toLetterName(name), href: path },
  ];
  return {
    ...toTextView(content, { ...page, title: toLetterTitle(content, name) }, path, trail),
    sources: letters.find(({ letter }) => letter.toLowerCase() === name)?.items ?? [],
    letters,
  };
}

export function toSourceLetterMetadata(content: Content, name: string) {
  const { description } = getPage(content, 'sources');
  const title = toLetterTitle(content, name);
  return toMetadata(content, { title, description }, routes.sourceLetter(name));
}

function toLetterTitle(content: Content, name: string): string {
  return `${getPage(content, 'sources').title}: ${toLetterName(name)}`;
}

function toLetters(content: Content): SourceLetterView[] {
  if (content.sources.length <= mostSourcesOnOnePage) return [];
  const collator = new Intl.Collator(content.clinic.locale, { sensitivity: 'base', numeric: true });
  const sources = content.sources
    .map((source) => toSourceView(source, content))
    .sort((a, b) => collator.compare(a.heading, b.heading));
  return groupByLetter(sources, ({ heading }) => heading).map((group) => ({
    ...group,
    href: routes.sourceLetter(group.letter),
  }));
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
    withdrawn:
      source.withdrawn &&
      `Withdrawn on ${formatDay(source.withdrawn.on, clinic)}: ${source.withdrawn.why}. Our pages no longer rely on it.`,
    note: `${kinds[source.kind]}. ${checks[source.checked]}${source.checkedOn === null ? '' : `, ${formatDay(source.checkedOn, clinic)}`}.${isFrontPage(source) ? ' The link leads to the front page of the site.' : ''}`,
    href: toSourceUrl(source),
  };
}

/** Whether a reader has to look for the statement on the site. */
function isFrontPage(source: Source): boolean {
  const href = toSourceUrl(source);
  return href !== undefined && new URL(href).pathname === '/';
}
