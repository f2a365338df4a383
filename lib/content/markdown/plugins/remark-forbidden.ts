import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { beginsToken } from '../grammar/tokens';
import type { MarkdownReport } from '../markdown-report';

/** Reports what Markdown allows but this site does not: HTML, misplaced headings. */
export function remarkForbidden(options: {
  report: MarkdownReport;
  headings: 'allowed' | 'forbidden';
}) {
  const { report, headings } = options;
  return (tree: Root) => {
    let depthBefore = 1;
    visit(tree, (node) => {
      switch (node.type) {
        case 'html':
          // The opening tag is reported.
          if (node.value.startsWith('</')) break;
          report.add(
            node,
            'no-html',
            `HTML is not allowed here (${shorten(node.value)}): write it in Markdown, or put a \\ before the <`,
          );
          break;
        case 'code':
          report.add(
            node,
            'no-indented-code',
            'a line that begins with a tab or four spaces is printed as code: delete them, or begin a list with "- "',
          );
          break;
        case 'listItem':
          if (node.checked !== null && node.checked !== undefined) {
            report.add(
              node,
              'list-syntax',
              'a box to tick works on no page: delete the [ ], or put the list on a sheet in print/',
            );
          }
          break;
        case 'footnoteDefinition':
          report.add(
            node,
            'no-footnotes',
            `a footnote is written as a source: make sources/${node.identifier}.yaml and cite it as [^${node.identifier}]`,
          );
          break;
        case 'heading':
          if (beginsToken(textOf(node))) {
            report.add(
              node,
              'token-place',
              'a figure or source does not work in a heading: write it in the text below',
            );
          }
          if (headings === 'forbidden') {
            report.add(
              node,
              'no-answer-headings',
              'an answer has no headings: begin a paragraph or a list instead',
            );
          } else if (node.depth === 1) {
            report.add(
              node,
              'heading-levels',
              'the title is the only heading with one #: write ## here',
            );
          } else if (node.depth > depthBefore + 1) {
            report.add(
              node,
              'heading-levels',
              `this heading skips a level: write ${'#'.repeat(depthBefore + 1)} instead of ${'#'.repeat(node.depth)}`,
            );
          }
          depthBefore = node.depth;
          break;
      }
    });
  };
}

function shorten(html: string): string {
  const line = html.replaceAll(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
