import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { elementsIn } from '@/lib/content/markdown/grammar/elements';

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
    const [head, ...rows] = elementsIn(element, 'tr');
    const columns = head ? elementsIn(head, 'th', 'td').map(textOf) : [];
    for (const row of rows) {
      elementsIn(row, 'th', 'td').forEach((cell, index) => {
        // The first cell says what the row is about.
        if (index > 0 && columns[index]) cell.properties.dataLabel = columns[index];
      });
    }
  });
}
