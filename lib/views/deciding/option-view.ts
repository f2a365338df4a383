import type { Element, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { CompiledMarkdown, Content, Option } from '@/lib/content/content';
import { anchors } from '@/lib/routes';

/** A source in the page's own list. */
export type CitationView = { number: number; href: string };

/** What a study counted, always of a hundred people. */
export type ResultView = {
  who: string;
  outOf100: number;
  /** Those who had something else; absent where nobody had, and `noComparison` says why. */
  compared: { who: string; outOf100: number } | undefined;
  noComparison: string | undefined;
  people: string;
  time: string;
  certainty: string;
  citations: CitationView[];
};

/** A chance of an option: results, or why there is no comparable figure. */
export type ChanceView = {
  results: ResultView[];
  none: string | undefined;
  citations: CitationView[];
};

/** The published options of a decision, by name. */
export function optionsOf({ options }: Content, decision: string): Option[] {
  return options.filter((option) => option.decision === decision);
}

/** What the worksheet of a decision is called, here and in search engines. */
export function toWorksheetTitle({ shortTitle }: { shortTitle: string }): string {
  return `Worksheet: ${shortTitle.charAt(0).toLowerCase()}${shortTitle.slice(1)}`;
}

/** @param numbers the numbers of the page's sources, by id */
export function toChanceView(
  { results = [], none, sources = [] }: Option['respond'],
  numbers: ReadonlyMap<string, number>,
): ChanceView {
  const toCitations = (ids: readonly string[]) =>
    ids.map((id) => ({ number: numbers.get(id) ?? 0, href: `#${anchors.citedSource(id)}` }));
  return {
    results: results.map(({ sources: ids, compared, noComparison, ...result }) => ({
      ...result,
      compared,
      noComparison,
      citations: toCitations(ids),
    })),
    none,
    citations: toCitations(sources),
  };
}

/** The ids of the sources on which a chance rests. */
export function citedByChance({ results = [], sources = [] }: Option['respond']): string[] {
  return [...sources, ...results.flatMap((result) => result.sources)];
}

/** The part of an option's text below one of its headings, without the heading. */
export function toSection({ text }: Pick<Option, 'text'>, id: string): CompiledMarkdown {
  const { children } = text.tree;
  const start = children.findIndex((child) => isHeading(child) && child.properties.id === id);
  const rest = start === -1 ? [] : children.slice(start + 1);
  const end = rest.findIndex(isHeading);
  const tree: Root = { type: 'root', children: end === -1 ? rest : rest.slice(0, end) };
  return { tree, headings: [], citations: citationsOf(tree), figures: [] };
}

/** The ids of the sources that a part of a text cites, in the order of their first mention. */
export function citationsOf(tree: Root): string[] {
  const ids = new Set<string>();
  visit(tree, { type: 'element', tagName: 'citation' }, ({ properties }) => {
    ids.add(String(properties.source));
  });
  return [...ids];
}

function isHeading(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === 'h2';
}
