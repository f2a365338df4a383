import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { CompiledMarkdown, Content } from '@/lib/content/content';
import {
  boxesOf,
  entriesOf,
  listsOf,
  sectionOf,
} from '@/lib/content/markdown/grammar/copied-parts';
import { elementsIn, isElement } from '@/lib/content/markdown/grammar/elements';
import { routes } from '@/lib/routes';
import { citationsOf } from '../deciding/option-text';
import { toQrCode } from './qr-code';

/**
 * The text of a sheet with everything that it copies from other texts, as a text of its own: a
 * `write` element for each thing to fill in, a `diary` with its columns, a `qr` with what is drawn.
 *
 * @throws Error when it copies from a page that is not there; `npm run check` says where
 */
export function expandSheet(
  { tree, headings }: CompiledMarkdown,
  content: Content,
): CompiledMarkdown {
  const children = tree.children.flatMap((node): RootContent[] =>
    node.type === 'element' ? expand(node, content) : [node],
  );
  const expanded: Root = { ...tree, children };
  return { tree: expanded, headings, ...findTokenElements(expanded) };
}

function expand(element: Element, content: Content): RootContent[] {
  const { label, href, lines } = element.properties;
  switch (element.tagName) {
    case 'copy':
      return structuredClone(sectionAt(String(href), content));
    case 'list':
      return structuredClone(listsOf(sectionAt(String(href), content)));
    case 'boxes':
      return toBoxes(structuredClone(boxesOf(treeAt(String(href), content))));
    case 'write':
      return href === undefined
        ? [toWrite(lines, [{ type: 'text', value: String(label) }])]
        : entriesOf(sectionAt(String(href), content)).map((entry) =>
            toWrite(lines, structuredClone(entry)),
          );
    case 'qr':
      return [{ ...element, properties: toQrCode(content, String(href)) }];
    default:
      return [element];
  }
}

/** Several are side by side on paper. A single one stays as it is, and may be the lead. */
function toBoxes(boxes: Element[]): Element[] {
  if (boxes.length < 2) return boxes;
  return [
    { type: 'element', tagName: 'div', properties: { className: ['boxes'] }, children: boxes },
  ];
}

function toWrite(lines: Element['properties'][string], children: ElementContent[]): Element {
  return { type: 'element', tagName: 'write', properties: { lines: lines ?? 1 }, children };
}

function sectionAt(href: string, content: Content): RootContent[] {
  const section = sectionOf(treeAt(href, content), href.split('#')[1]);
  return section.map((node) =>
    isElement(node, 'h2', 'h3', 'h4', 'h5', 'h6') ? toPlainHeading(node) : node,
  );
}

/** A heading that was copied has no anchor of its own. */
function toPlainHeading({ children }: Element): Element {
  const strong: Element = { type: 'element', tagName: 'strong', properties: {}, children };
  return { type: 'element', tagName: 'p', properties: {}, children: [strong] };
}

function treeAt(href: string, content: Content): Root {
  const path = href.split('#')[0];
  const texts = [
    ...content.pages.map(({ name, text }) => ({ path: routes.page(name), text })),
    ...content.conditions.map(({ name, text }) => ({ path: routes.condition(name), text })),
    ...content.locations.map(({ name, text }) => ({ path: routes.location(name), text })),
  ];
  const found = texts.find((candidate) => candidate.path === path);
  if (!found) throw new Error(`There is no page ${href} to copy from: run npm run check`);
  return found.text.tree;
}

function findTokenElements(tree: Root): Pick<CompiledMarkdown, 'citations' | 'figures'> {
  const figures = elementsIn(tree, 'figure-value').map(({ properties }) => String(properties.name));
  return { citations: citationsOf(tree), figures: [...new Set(figures)] };
}
