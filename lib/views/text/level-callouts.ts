import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Gives the title of each call-out its `level` as a heading: one below the heading that it is under.
 * Changes the tree.
 *
 * @param above level of the heading above the text
 */
export function levelCallouts(tree: Root, above: number) {
  let level = above;
  visit(tree, 'element', (element) => {
    const depth = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (depth) level = Number(depth);
    if (element.tagName === 'callout') element.properties.level = level + 1;
  });
}
