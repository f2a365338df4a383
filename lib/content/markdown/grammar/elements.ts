import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';

/** Whether a node is an element of one of these names. */
export function isElement(node: Nodes | undefined, ...tagNames: string[]): node is Element {
  return node?.type === 'element' && tagNames.includes(node.tagName);
}

/** Every element of these names below a node, however deep, in their order. */
export function elementsIn(tree: Nodes, ...tagNames: string[]): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (isElement(element, ...tagNames)) found.push(element);
  });
  return found;
}
