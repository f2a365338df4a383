import type { Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { MarkdownReport } from './markdown-report';

/** The figures that each picture is drawn from. */
const figuresOf = {
  day: ['infusion-minutes', 'recovery-minutes', 'driving-hours'],
  course: ['sessions', 'course-weeks', 'sessions-per-week'],
};

/**
 * Turns `::day`, `::course` and `::chances[xu-2016]`, each on a line of its own, into a `drawing`
 * element with its `kind` and, for chances, the `source` whose result it shows. lib/views/drawings.ts
 * knows what is drawn.
 */
export function remarkPictures(options: {
  report: MarkdownReport;
  headings: 'allowed' | 'forbidden';
}) {
  const { report, headings } = options;
  return (tree: Root) => {
    visit(tree, 'leafDirective', (node) => {
      const label = textOf(node);
      node.children = [];
      if (headings === 'forbidden') {
        report.problem(node, 'an answer has no pictures: link to the page that has one');
        return;
      }
      if (node.name === 'chances') {
        if (label === '') {
          report.problem(
            node,
            'the source is missing: write ::chances[xu-2016] with its file name',
          );
          return;
        }
        report.mention('citations', label, node);
        report.mention('chances', label, node);
        draw(node, { kind: 'chances', source: label });
      } else if (node.name === 'day' || node.name === 'course') {
        for (const figure of figuresOf[node.name]) report.mention('figures', figure, node);
        draw(node, { kind: node.name });
      } else {
        report.problem(
          node,
          `"::${node.name}" is not a picture: write ::day, ::course or ::chances[source] (a call-out begins with three colons)`,
        );
      }
    });
  };
}

function draw(node: LeafDirective, hProperties: Record<string, string>) {
  node.data = { hName: 'drawing', hProperties };
}
