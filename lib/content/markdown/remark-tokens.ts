import type { Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { MarkdownReport } from './markdown-report';

/** `{{name}}`, a figure, and `[^id]`, a citation. */
const tokenPattern = /\{\{\s*([^{}]*?)\s*\}\}|\[\^([^\]\s]+)\]/g;

/** Finds `{{name}}` in a text that is not Markdown, such as a summary. */
export function findFigureNames(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map((match) => match[1] ?? '');
}

/** Turns `{{name}}` into a `figure-value` element and `[^id]` into a `citation` element. */
export function remarkTokens(options: { report: MarkdownReport }) {
  const { report } = options;
  return (tree: Root) => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const pieces = splitTokens(node, report);
      const rest = pieces.map((piece) => piece.value).join('');
      if (/\{\{|\}\}/.test(rest)) {
        report.problem(
          node,
          'token-syntax',
          'a figure is not closed: write {{name}}, two brackets on each side',
        );
      }
      if (rest.includes('[^')) {
        report.problem(
          node,
          'token-syntax',
          'a source is cited as [^its-file-name], without spaces, one by one',
        );
      }
      if (/\[[^\]]+\]\[[^\]]*\]/.test(rest)) {
        report.problem(node, 'link-syntax', 'a link is written [words](/page): fix the brackets');
      }
      (parent.children as RootContent[]).splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

function splitTokens(node: Text, report: MarkdownReport): Text[] {
  const pieces: Text[] = [];
  let end = 0;
  for (const match of node.value.matchAll(tokenPattern)) {
    const [whole, figure = '', source] = match;
    const lineOffset = linesBefore(node.value, match.index);
    pieces.push({ type: 'text', value: node.value.slice(end, match.index) });
    if (source === undefined) {
      report.mention('figures', figure, node, lineOffset);
      pieces.push(toElement('figure-value', { name: figure }));
    } else {
      report.mention('citations', source, node, lineOffset);
      pieces.push(toElement('citation', { source }));
    }
    end = match.index + whole.length;
  }
  pieces.push({ type: 'text', value: node.value.slice(end) });
  return pieces;
}

function linesBefore(text: string, index: number): number {
  return text.slice(0, index).split('\n').length - 1;
}

/** A text node that remark-rehype writes as an element with this name and these properties. */
function toElement(hName: string, hProperties: Record<string, string>): Text {
  return { type: 'text', value: '', data: { hName, hProperties, hChildren: [] } };
}
