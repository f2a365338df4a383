import type { Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { MarkdownReport } from '../markdown-report';

/** What only a sheet to print may have, and how each is written. */
const written: Record<string, string> = {
  copy: '::copy[/page#heading] copies the text below that heading',
  list: '::list[/page#heading] copies only the lists below that heading',
  boxes: '::boxes[/page] copies the emergency and urgent boxes of that page',
  write: '::write[What to fill in] or ::write[/page#heading], for each entry of the list there',
  diary: '::diary[Sleep | Mood]{weeks=4}, with a column for each',
  qr: '::qr[/page]',
};

const maxLines = 20;

/**
 * Turns the directives of a sheet to print into elements: `copy`, `list`, `boxes` and `write` with the
 * `href` that they copy from, or with their own `label`; `diary` with its `columns`; `qr` with its `href`.
 * lib/views/print fills them in.
 */
export function remarkSheets({ report, isSheet }: { report: MarkdownReport; isSheet: boolean }) {
  return (tree: Root) => {
    visit(tree, 'leafDirective', (node) => {
      const how = written[node.name];
      if (how === undefined || !isSheet) return;
      // Known, though it may be incomplete: remark-pictures.ts leaves it alone.
      node.data = { hName: node.name };
      const label = textOf(node).trim();
      const isLink = label.startsWith('/');
      const needsLink = node.name !== 'write' && node.name !== 'diary';
      if (label === '' || (needsLink && !isLink) || (node.name === 'diary' && isLink)) {
        report.add(node, 'picture-syntax', `"::${node.name}" is not complete: write ${how}`);
        return;
      }
      const size = readSize(node);
      if (size === undefined) {
        const message = `"::${node.name}" takes {lines=2} or {weeks=4}, from 1 to ${maxLines}: write ${how}`;
        report.add(node, 'picture-syntax', message);
        return;
      }
      if (isLink) {
        report.mention('links', label, node);
        report.mention('copies', `${node.name} ${label}`, node);
      } else {
        const line = report.lineOf(node);
        report.passage({ kind: 'label', text: label, lineAt: () => line });
      }
      node.children = [];
      node.data = {
        hName: node.name,
        hProperties: isLink ? { href: label, ...size } : { label, ...size },
      };
    });
  };
}

/** The number in `{lines=2}` or `{weeks=4}`; `undefined` where it is none. */
function readSize({ attributes }: LeafDirective): Record<string, number> | undefined {
  const entries = Object.entries(attributes ?? {});
  const sizes = entries.map(([name, value]): [string, number] => [name, Number(value)]);
  const areRight = sizes.every(
    ([name, size]) =>
      ['lines', 'weeks'].includes(name) && Number.isInteger(size) && size > 0 && size <= maxLines,
  );
  return areRight ? Object.fromEntries(sizes) : undefined;
}
