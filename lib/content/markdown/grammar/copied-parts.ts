import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isElement } from './elements';

/**
 * What is below a heading of a text, down to the next heading that is not deeper; without an anchor
 * the whole text. Empty where there is no such heading.
 */
export function sectionOf(tree: Root, anchor: string | undefined): RootContent[] {
  if (anchor === undefined) return tree.children;
  const children = unfold(tree);
  const at = children.findIndex((node) => isHeading(node) && node.properties.id === anchor);
  const heading = children[at];
  if (!heading || !isHeading(heading)) return [];
  const rest = children.slice(at + 1);
  const end = rest.findIndex((node) => isHeading(node) && depthOf(node) <= depthOf(heading));
  return end === -1 ? rest : rest.slice(0, end);
}

/** The children of a text, with those of its folds in place of them: the headings of sections among them. */
function unfold(tree: Root): RootContent[] {
  return tree.children.flatMap((node) =>
    isElement(node, 'callout') && node.properties.kind === 'more' ? node.children : [node],
  );
}

/** The lists of a section. */
export function listsOf(section: readonly RootContent[]): Element[] {
  return section.filter((node) => isElement(node, 'ul', 'ol'));
}

/** What each entry of the lists in a section says. */
export function entriesOf(section: readonly RootContent[]): ElementContent[][] {
  return listsOf(section)
    .flatMap((list) => list.children)
    .filter((node) => isElement(node, 'li'))
    .map((entry) => entry.children);
}

/** The boxes of a text that say whom to call: emergencies, and what cannot wait until tomorrow. */
export function boxesOf(tree: Root): Element[] {
  return tree.children
    .filter((node) => isElement(node, 'callout'))
    .filter(({ properties }) => ['emergency', 'urgent'].includes(String(properties.kind)));
}

function isHeading(node: RootContent): node is Element {
  return node.type === 'element' && /^h[2-6]$/.test(node.tagName);
}

function depthOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
}
