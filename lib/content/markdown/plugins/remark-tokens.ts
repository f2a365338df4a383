import type { Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { findHalfToken, findHalfWords, findTokens } from '../grammar/tokens';
import type { MarkdownReport } from '../markdown-report';

/** Turns `{{name}}` into a `figure-value` element and `[^id]` into a `citation` element. */
export function remarkTokens(options: { report: MarkdownReport }) {
  const { report } = options;
  return (tree: Root) => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const pieces = splitTokens(node, report);
      const rest = pieces.map((piece) => piece.value).join('');
      const half = findHalfToken(rest);
      if (half) {
        const { words = '', offset = 0 } = findHalfWords(rest) ?? {};
        const below = linesBefore(rest, offset);
        report.add(node, 'token-syntax', explainHalf(half, words, rest.slice(offset)), {
          text: words,
          below,
        });
      }
      if (/\[[^[\]]+\]\[[^\]]*\]/.test(rest)) {
        report.add(node, 'link-syntax', 'a link is written [words](/page): fix the brackets');
      }
      (parent.children as RootContent[]).splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

/** @param rest from the words on */
function explainHalf(half: 'figure' | 'citation', words: string, rest: string): string {
  const [name] = /[a-z0-9]+(?:-[a-z0-9]+)*/.exec(words) ?? [];
  // What is between both brackets of a citation is no name.
  const isWhole = /^\[\^[^[\]\n]*\]/.test(rest);
  if (name === undefined || isWhole) {
    return half === 'figure'
      ? 'a figure is not closed: write {{name}}, two brackets on each side'
      : 'a source is cited as [^its-file-name], without spaces, one by one';
  }
  return `"${words}" lacks a bracket: write ${half === 'figure' ? `{{${name}}}` : `[^${name}]`}`;
}

function splitTokens(node: Text, report: MarkdownReport): Text[] {
  const pieces: Text[] = [];
  let end = 0;
  for (const { kind, name, written, offset } of findTokens(node.value)) {
    const lineOffset = linesBefore(node.value, offset);
    pieces.push({ type: 'text', value: node.value.slice(end, offset) });
    if (kind === 'figure') {
      report.mention(report.figures, name, node, lineOffset);
      pieces.push(toElement('figure-value', { name }));
    } else {
      report.mention(report.citations, name, node, lineOffset);
      pieces.push(toElement('citation', { source: name }));
    }
    end = offset + written.length;
  }
  pieces.push({ type: 'text', value: node.value.slice(end) });
  return pieces;
}

function linesBefore(text: string, index: number): number {
  return text.slice(0, index).split('\n').length - 1;
}

/** A text node that remark-rehype turns into an element with this name and these properties. */
function toElement(hName: string, hProperties: Record<string, string>): Text {
  return { type: 'text', value: '', data: { hName, hProperties, hChildren: [] } };
}
