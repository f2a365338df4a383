import type { Element, ElementContent, Root, RootContent } from 'hast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { Clinic, CompiledMarkdown, Content, Source } from '@/lib/content/content';
import {
  isQuestionCallout,
  questionSheets,
} from '@/lib/content/markdown/grammar/gathered-callouts';
import { replaceTokens } from '@/lib/content/markdown/grammar/tokens';
import { anchors, routes } from '@/lib/routes';
import { setText } from '@/lib/typography/set-text';
import { setTree } from '@/lib/typography/set-tree';
import { type AnswerPlace, toAnswerHref, toAnswerNames } from './answer-links';
import { breakAddress } from './break-address';
import { formatDay, toPhoneHref } from './formats';
import { labelTables } from './label-tables';
import { levelCallouts } from './level-callouts';
import { linkTerms } from './link-terms';

/** A source as a page lists it, in the order of the page's citations. */
export type CitedSourceView = {
  number: number;
  /** Anchor of its entry in the page's own list. */
  anchor: string;
  authors: string;
  year: string;
  title: string;
  /** Where to find it from paper: its DOI, or its URL. */
  printed: string | undefined;
  /** Its entry on the sources page, with its finding and how it was checked. */
  href: string;
  /** Where the page cites it first; absent if only a drawing does. */
  citedAt: string | undefined;
};

export type ArticlesView = { bodies: Root[]; citedSources: CitedSourceView[] };

/**
 * Fills in the figures of texts that share a page, numbers their citations consecutively, and links
 * the first use of each term to the glossary.
 *
 * @param citedBefore ids of sources that the page cites above the texts
 * @param place where the texts are, which decides how they link to answers
 * @throws Error if a text names an unknown figure or source; `npm run check` says where
 */
export function toArticles(
  texts: readonly CompiledMarkdown[],
  content: Content,
  citedBefore: readonly string[] = [],
  place: AnswerPlace = 'page',
): ArticlesView {
  const numbers = new Map<string, number>();
  for (const id of [...citedBefore, ...texts.flatMap((text) => text.citations)]) {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const names = toAnswerNames(content);
  const toHref = (href: string) => toAnswerHref(href, names, place);
  const above = place === 'among-all' ? 3 : 1;
  // What is cited above the texts has its anchor there.
  const anchored = new Set(citedBefore.map((_, index) => index + 1));
  const bodies = texts.map((text) =>
    fillIn(text.tree, content, numbers, sources, toHref, anchored, above),
  );
  linkTerms(bodies, content.glossary);
  return {
    bodies,
    citedSources: [...numbers].map(([id, number]) =>
      toCitedSource(getSource(sources, id), number, anchored, content.clinic),
    ),
  };
}

/** Fills in the figures of a text that is not Markdown: a summary, a description. */
export function fillFigures(text: string, content: Content): string {
  const filled = replaceTokens(text, ({ kind, name, written }) => {
    if (kind === 'citation') return written;
    return getFigureText(content.figureTexts, name);
  });
  return setText(filled);
}

function fillIn(
  tree: Root,
  content: Content,
  numbers: Map<string, number>,
  sources: Map<string, Source>,
  toHref: (href: string) => string,
  anchored: Set<number>,
  above: number,
): Root {
  const filled = structuredClone(tree);
  labelTables(filled);
  levelCallouts(filled, above);
  visit(filled, 'element', (element, index, parent) => {
    if (element.tagName === 'callout') linkToSheet(element);
    if (element.tagName === 'a') {
      element.properties.href = toHref(String(element.properties.href));
      fillWithoutLinks(element, content);
      nameDownload(element, content);
      breakAddress(element);
    }
    if (element.tagName === 'figure-value' && parent && index !== undefined) {
      parent.children.splice(index, 1, toFigureValue(element, content, true));
    }
    if (element.tagName === 'drawing' && element.properties.kind === 'chances') {
      element.properties.number = numbers.get(String(element.properties.source));
    }
    if (element.tagName === 'citation') {
      const source = getSource(sources, String(element.properties.source));
      const number = numbers.get(source.id) ?? 0;
      Object.assign(element, toCitation(number, !anchored.has(number)));
      anchored.add(number);
      // Its link is to this page's own list, wherever the text's links lead.
      return SKIP;
    }
    return CONTINUE;
  });
  // What is filled in may belong to the word beside it.
  setTree(filled);
  separateCitations(filled);
  return filled;
}

/** Two numbers side by side would read as one. */
function separateCitations(tree: Root) {
  visit(tree, { type: 'element', tagName: 'sup' }, (_, index, parent) => {
    if (!parent || index === undefined) return CONTINUE;
    const before = parent.children.slice(0, index).findLast((child) => !isEmptyText(child));
    if (before?.type !== 'element' || before.tagName !== 'sup') return CONTINUE;
    parent.children.splice(index, 0, { type: 'text', value: '\u00a0\u202f' });
    return index + 1;
  });
}

function isEmptyText(node: RootContent): boolean {
  return node.type === 'text' && node.value === '';
}

/** A box of questions leads to the sheet on which they are gathered. */
function linkToSheet(callout: Element) {
  const kind = String(callout.properties.kind);
  if (!isQuestionCallout(kind)) return;
  const link: ElementContent = {
    type: 'element',
    tagName: 'a',
    properties: { href: routes.questionSheet(questionSheets[kind]) },
    children: [{ type: 'text', value: 'All questions on one sheet, to print' }],
  };
  callout.children.push({ type: 'element', tagName: 'p', properties: {}, children: [link] });
}

/** A link to a file says what it is and how large, before anybody pays for it. */
function nameDownload(link: Element, { downloads }: Content) {
  const [, name = ''] = /^\/files\/(.+)$/.exec(String(link.properties.href)) ?? [];
  const bytes = downloads.get(name);
  if (bytes === undefined) return;
  const size =
    bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  link.children.push({ type: 'text', value: ` (PDF, ${size})` });
}

/** Links cannot be nested. */
function fillWithoutLinks(link: Element, content: Content) {
  visit(link, { type: 'element', tagName: 'figure-value' }, (element, index, parent) => {
    if (parent && index !== undefined) {
      parent.children.splice(index, 1, toFigureValue(element, content, false));
    }
  });
}

/** What a figure prints; a telephone number becomes a link that dials it. */
function toFigureValue(element: Element, content: Content, isDialled: boolean): ElementContent {
  const name = String(element.properties.name);
  const text: ElementContent = { type: 'text', value: getFigureText(content.figureTexts, name) };
  if (!isDialled || !content.phoneTexts.has(name)) return text;
  const properties = { href: toPhoneHref(text.value) };
  return { type: 'element', tagName: 'a', properties, children: [text] };
}

/** `<sup id="cited-1"><a href="#source-1" aria-label="Source 1">1</a></sup>` */
function toCitation(number: number, isFirst: boolean): Partial<Element> {
  const link: ElementContent = {
    type: 'element',
    tagName: 'a',
    properties: {
      href: `#${anchors.citedSource(number)}`,
      ariaLabel: `Source ${number}`,
    },
    children: [{ type: 'text', value: String(number) }],
  };
  const properties = isFirst ? { id: anchors.citation(number) } : {};
  return { tagName: 'sup', properties, children: [link] };
}

/** The year of a work; of one without a date, the day on which it was last read: `seen 26 November 2026`. */
export function toYear({ year, checkedOn }: Pick<Source, 'year' | 'checkedOn'>, clinic: Clinic) {
  return year === undefined ? `seen ${formatDay(checkedOn, clinic)}` : String(year);
}

function toCitedSource(
  source: Source,
  number: number,
  anchored: ReadonlySet<number>,
  clinic: Clinic,
): CitedSourceView {
  return {
    number,
    anchor: anchors.citedSource(number),
    authors: source.authors,
    year: toYear(source, clinic),
    title: source.title,
    printed: source.doi === undefined ? source.url : `doi:${source.doi}`,
    href: routes.source(source.id),
    citedAt: anchored.has(number) ? `#${anchors.citation(number)}` : undefined,
  };
}

/** @throws Error if there is no figure of that name; `npm run check` says where it is used */
export function getFigureText(texts: Map<string, string>, name: string): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`Unknown figure {{${name}}}: run npm run check`);
  return text;
}

function getSource(sources: Map<string, Source>, id: string): Source {
  const source = sources.get(id);
  if (!source) throw new Error(`Unknown source [^${id}]: run npm run check`);
  return source;
}
