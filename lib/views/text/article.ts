import type { Element, ElementContent, Root } from 'hast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { CompiledMarkdown, Content, Source } from '@/lib/content/content';
import {
  isQuestionCallout,
  questionSheets,
} from '@/lib/content/markdown/grammar/gathered-callouts';
import { replaceTokens } from '@/lib/content/markdown/grammar/tokens';
import { routes } from '@/lib/routes';
import { setText } from '@/lib/typography/set-text';
import { setTree } from '@/lib/typography/set-tree';
import { linkTerms } from '../glossary/link-terms';
import { type AnswerPlace, toAnswerHref, toAnswerNames } from './answer-links';
import { breakAddress } from './break-address';
import { type CitedSourceView, separateCitations, toCitation, toCitedSource } from './citations';
import { toPhoneHref } from './formats';
import { labelTables } from './label-tables';
import { levelCallouts } from './level-callouts';

type ArticlesView = { bodies: Root[]; citedSources: CitedSourceView[] };

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
      toCitedSource(getSource(sources, id), number, anchored.has(number), content.clinic),
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
