import type { Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MarkdownReport } from '../markdown-report';

/** Reports what Markdown drops of a table, and a sentence that it takes for a row. */
export function remarkTables(options: { report: MarkdownReport; source: string }) {
  const { report, source } = options;
  const lines = source.split('\n');
  return (tree: Root) => visit(tree, 'table', (table) => checkTable(table, lines, report));
}

function checkTable(table: Table, lines: readonly string[], report: MarkdownReport) {
  const [head, ...rows] = table.children;
  const width = head?.children.length ?? 0;
  for (const row of rows) {
    const line = lines[(row.position?.start.line ?? 1) - 1] ?? '';
    const cells = countCells(line);
    const isRow = line.includes('|');
    if (isRow && cells === width) continue;
    const lost =
      cells > width
        ? 'or the last is not printed; a bar inside a cell is written \\|'
        : 'since nobody can tell which one is missing; one that is empty is written | |';
    const message = isRow
      ? `this row has ${cells} ${cells === 1 ? 'cell' : 'cells'} and the first one ${width}: give each as many, ${lost}`
      : 'this sentence would become a row of the table above it: leave an empty line between them';
    report.add(row, 'table-syntax', message);
  }
}

function countCells(line: string): number {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).length;
}
