import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

/** The elements of a page that this adapter removes, or has to allow in the policy. */
const isPart = {
  /** Scripts that a browser would run. */
  scripts: (element) => element.tagName === 'script' && !isData(element),
  /** Scripts that are data: JSON-LD. */
  dataScripts: (element) => element.tagName === 'script' && isData(element),
  /** `<link>`s that fetch a script early. */
  scriptPreloads: (element) => element.tagName === 'link' && fetchesScript(element),
  styleSheets: (element) =>
    element.tagName === 'link' && getAttribute(element, 'rel') === 'stylesheet',
  styles: ({ tagName }) => tagName === 'style',
  images: ({ tagName }) => tagName === 'img',
  forms: ({ tagName }) => tagName === 'form',
  /** Hidden `<div>`s that contain only comments. */
  emptyMarkers: (element) => isHidden(element) && isEmpty(element),
  /** What streaming leaves behind if a page was not prerendered completely. */
  streamed: (element) =>
    element.tagName === 'template' ||
    (isHidden(element) &&
      !isEmpty(element) &&
      getAttribute(element, 'id')?.startsWith('S:') === true),
  /** Elements with an inline `style` or an `on…` attribute, which a strict policy blocks. */
  withInlineCode: ({ attrs }) => attrs.some(({ name }) => name === 'style' || /^on/.test(name)),
} satisfies Record<string, (element: Element) => boolean>;

type HtmlParts = Record<keyof typeof isPart, Element[]> & { comments: Tree.CommentNode[] };

/** Of the text before: what takes a page apart asks several times in a row, and parsing takes long. */
let latest: { text: string; parts: HtmlParts } | undefined;

/** Sorts a page's elements. They carry their place in the text (`sourceCodeLocation`). */
export function findHtmlParts(text: string): Readonly<HtmlParts> {
  if (latest?.text !== text) latest = { text, parts: sortNodes(text) };
  return latest.parts;
}

function sortNodes(text: string): HtmlParts {
  const nodes = nodesIn(parse(text, { sourceCodeLocationInfo: true }));
  const elements = nodes.filter(defaultTreeAdapter.isElementNode);
  const parts = Object.entries(isPart).map(([name, is]) => [name, elements.filter(is)]);
  return {
    ...(Object.fromEntries(parts) as Record<keyof typeof isPart, Element[]>),
    comments: nodes.filter(defaultTreeAdapter.isCommentNode),
  };
}

/** All below a node, in the order of the text. */
function nodesIn(parent: Tree.ParentNode): Tree.ChildNode[] {
  return parent.childNodes.flatMap((child) =>
    defaultTreeAdapter.isElementNode(child) ? [child, ...nodesIn(child)] : [child],
  );
}

export function getAttribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The content of a `<script>` or `<style>`, exactly as a browser hashes it. */
export function textOf(element: Element): string {
  return element.childNodes
    .map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : ''))
    .join('');
}

function isHidden(element: Element): boolean {
  return element.tagName === 'div' && getAttribute(element, 'hidden') !== undefined;
}

function isEmpty(element: Element): boolean {
  return element.childNodes.every(defaultTreeAdapter.isCommentNode);
}

function isData(script: Element): boolean {
  return getAttribute(script, 'type') === 'application/ld+json';
}

function fetchesScript(link: Element): boolean {
  const rel = getAttribute(link, 'rel');
  return rel === 'modulepreload' || (rel === 'preload' && getAttribute(link, 'as') === 'script');
}
