import type { Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { routes } from '../../../routes';
import { isCalloutKind } from '../grammar/callout-kinds';
import { drawnFigures, isDrawnFromFigures } from '../grammar/drawn-figures';
import { leafNames } from '../grammar/leaf-names';
import { findNearest, suggestName } from '../grammar/nearest-name';
import { isSceneName, sceneNames } from '../grammar/scene-names';
import type { MarkdownReport } from '../markdown-report';

/**
 * Turns `::prices`, `::day`, `::times`, `::course`, `::chances[xu-2016]` and `::drawing[room]`, each on a
 * line of its own, into a `drawing` element with its `kind` and, for the last two, as `source` the study whose
 * result it shows, or the name of the drawing.
 * lib/views/pictures/drawings.ts turns it into what is drawn.
 */
export function remarkPictures(options: {
  report: MarkdownReport;
  headings: 'allowed' | 'forbidden';
}) {
  const { report, headings } = options;
  return (tree: Root) => {
    visit(tree, 'leafDirective', (node) => {
      // Done already, by remark-sheets.ts.
      if (node.data?.hName) return;
      const label = textOf(node);
      node.children = [];
      if (node.name === 'sheets' && headings === 'allowed') {
        draw(node, { kind: 'sheets' });
        return;
      }
      if (node.name === 'prices') {
        // Drawing the prices counts as linking to them: the risks come first, and never beside
        // suicide.
        report.mention(report.links, routes.costs, node);
        draw(node, { kind: 'prices' });
        return;
      }
      if (isCalloutKind(node.name)) {
        const message = `a box begins with three colons: write :::${node.name}[${label || 'Label'}]`;
        report.add(node, 'callout-syntax', message);
        return;
      }
      if (headings === 'forbidden') {
        report.add(
          node,
          'picture-syntax',
          findNearest(node.name, ['prices']) === undefined
            ? 'an answer has no pictures but ::prices: link to the page that has one'
            : `there is no ::${node.name}: write ::prices`,
        );
        return;
      }
      if (node.name === 'chances') {
        if (label === '') {
          report.add(
            node,
            'picture-syntax',
            'the source is missing: write ::chances[xu-2016] with its file name',
          );
          return;
        }
        report.mention(report.citations, label, node);
        report.mention(report.chances, label, node);
        draw(node, { kind: 'chances', source: label });
      } else if (isDrawnFromFigures(node.name)) {
        for (const figure of drawnFigures[node.name]) report.mention(report.figures, figure, node);
        draw(node, { kind: node.name });
      } else if (node.name === 'people') {
        draw(node, { kind: 'people' });
      } else if (node.name === 'drawing') {
        if (isSceneName(label)) draw(node, { kind: 'scene', source: label });
        else {
          report.add(
            node,
            'picture-syntax',
            `"${label}" is not one of our drawings: ${suggestName(label, sceneNames)}`,
          );
        }
      } else {
        report.add(
          node,
          'picture-syntax',
          `"::${node.name}" is not a picture: ${suggestName(node.name, leafNames)} (a call-out begins with three colons)`,
        );
      }
    });
  };
}

function draw(node: LeafDirective, hProperties: Record<string, string>) {
  node.data = { hName: 'drawing', hProperties };
}
