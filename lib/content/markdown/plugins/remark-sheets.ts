import type { Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { sheetDirectives } from '../grammar/leaf-names';
import type { MarkdownReport } from '../markdown-report';

const maxLines = 20;

/**
 * Turns the directives of a sheet to print into elements: `copy`, `list`, `boxes` and `write` with the
 * `href` that they copy from, or with their own `label`; `diary` with its `columns`; `qr` with its `href`.
 * lib/views/print fills them in.
 */
export function remarkSheets({ report, isSheet }: { report: MarkdownReport; isSheet: boolean }) {
  return (tree: Root) => {
    visit(tree, 'leafDirective', (node) => {
      const how = sheetDirectives[node.name];
      if (how === undefined) return;
      // Known, though it may be incomplete: remark-pictures.ts leaves it alone.
      node.data = { hName: node.name };
      if (!isSheet) {
        const message = `"::${node.name}" works in the sheets of print/ alone: write the text here, or link to where it is`;
        report.add(node, 'picture-syntax', message);
        return;
      }
      const label = textOf(node).trim();
      const isLink = label.startsWith('/');
      const needsLink = node.name !== 'write' && node.name !== 'diary';
      if (label === '' || (needsLink && !isLink) || (node.name === 'diary' && isLink)) {
        const message = `"::${node.name}" is not complete: write ${how}`;
        report.add(
          node,
          'picture-syntax',
          needsLink ? (explainPath(node.name, label) ?? message) : message,
        );
        return;
      }
      const size = readSize(node);
      if (size === undefined) {
        const message = `"::${node.name}" takes {lines=2} or {weeks=4} behind its words, and no other number than 1 to ${maxLines}: correct what is between { and }, and leave the rest as it is`;
        report.add(node, 'picture-syntax', message);
        return;
      }
      if (isLink) {
        report.mention(report.links, label, node);
        report.mention(report.copies, `${node.name} ${label}`, node);
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

/** The path that was meant by "preparing#food" or by the whole address of a page. */
function explainPath(name: string, label: string): string | undefined {
  const [, path] = /^(?:https?:\/\/[^/\s]+\/)?([a-z0-9][\w/.#-]*)$/.exec(label) ?? [];
  const meant = path?.replace(/\.md(?=#|$)/, '');
  return (
    meant && `"::${name}" takes the path of a page, which begins with /: write ::${name}[/${meant}]`
  );
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
