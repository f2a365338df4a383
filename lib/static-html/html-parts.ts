import { defaultTreeAdapter, html, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

/** The parts of a page that this adapter removes, or has to allow in the policy. */
type HtmlParts = {
  /** Scripts that a browser would run. */
  scripts: Element[];
  /** Scripts that are data: JSON-LD. */
  dataScripts: Element[];
  /** `<link>`s that fetch a script early. */
  scriptPreloads: Element[];
  styleSheets: Element[];
  styles: Element[];
  images: Element[];
  forms: Element[];
  comments: Tree.CommentNode[];
  /** Hidden `<div>`s that contain only comments. */
  emptyMarkers: Element[];
  /** What streaming leaves behind if a page was not prerendered completely. */
  streamed: Element[];
  /** Elements with an inline `style` or an `on…` attribute, which a strict policy blocks. */
  withInlineCode: Element[];
};

/** Of the text before: what takes a page apart asks several times in a row, and parsing takes long. */
let latest: { text: string; parts: HtmlParts } | undefined;

/** Sorts a page's elements. They carry their place in the text (`sourceCodeLocation`). */
export function findHtmlParts(text: string): Readonly<HtmlParts> {
  if (latest?.text !== text) latest = { text, parts: sortElements(text) };
  return latest.parts;
}

function sortElements(text: string): HtmlParts {
  const parts: HtmlParts = {
    scripts: [],
    dataScripts: [],
    scriptPreloads: [],
    styleSheets: [],
    styles: [],
    images: [],
    forms: [],
    comments: [],
    emptyMarkers: [],
    streamed: [],
    withInlineCode: [],
  };
  visit(parse(text, { sourceCodeLocationInfo: true }), parts);
  return parts;
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

function visit(node: Tree.ParentNode, parts: HtmlParts) {
  for (const child of node.childNodes) {
    if (defaultTreeAdapter.isCommentNode(child)) parts.comments.push(child);
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    sort(child, parts);
    visit(child, parts);
  }
}

function sort(element: Element, parts: HtmlParts) {
  if (element.attrs.some(({ name }) => name === 'style' || name.startsWith('on'))) {
    parts.withInlineCode.push(element);
  }
  switch (element.tagName) {
    case html.TAG_NAMES.SCRIPT:
      (isData(element) ? parts.dataScripts : parts.scripts).push(element);
      break;
    case html.TAG_NAMES.LINK:
      if (fetchesScript(element)) parts.scriptPreloads.push(element);
      if (getAttribute(element, 'rel') === 'stylesheet') parts.styleSheets.push(element);
      break;
    case html.TAG_NAMES.STYLE:
      parts.styles.push(element);
      break;
    case html.TAG_NAMES.IMG:
      parts.images.push(element);
      break;
    case html.TAG_NAMES.FORM:
      parts.forms.push(element);
      break;
    case html.TAG_NAMES.TEMPLATE:
      parts.streamed.push(element);
      break;
    case html.TAG_NAMES.DIV:
      if (getAttribute(element, 'hidden') === undefined) break;
      if (element.childNodes.every(defaultTreeAdapter.isCommentNode))
        parts.emptyMarkers.push(element);
      else if (/^S:/.test(getAttribute(element, 'id') ?? '')) parts.streamed.push(element);
      break;
  }
}

function isData(script: Element): boolean {
  return getAttribute(script, 'type') === 'application/ld+json';
}

function fetchesScript(link: Element): boolean {
  const rel = getAttribute(link, 'rel');
  return rel === 'modulepreload' || (rel === 'preload' && getAttribute(link, 'as') === 'script');
}
