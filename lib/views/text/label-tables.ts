import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Names each table after the heading above it, and gives each cell its column's heading as `dataLabel`,
 * which a phone shows in front of it, where every row is a block of its own. Changes the tree.
 */
export function labelTables(tree: Root) {
  let heading = '';
  visit(tree, 'element', (element) => {
    if (/^h[1-6]$/.test(element.tagName)) heading = textOf(element);
    if (element.tagName !== 'table') return;
    if (heading !== '') element.properties.ariaLabel = heading;
    const [head, ...rows] = findAll(element, ['tr']);
    const columns = head ? findAll(head, ['th', 'td']).map(textOf) : [];
    for (const row of rows) {
      findAll(row, ['th', 'td']).forEach((cell, index) => {
        // The first cell says what the row is about.
        if (index > 0 && columns[index]) cell.properties.dataLabel = columns[index];
      });
    }
  });
}

function findAll(element: Element, tagNames: string[]): Element[] {
  const found: Element[] = [];
  visit(element, 'element', (child) => {
    if (tagNames.includes(child.tagName)) found.push(child);
  });
  return found;
}
