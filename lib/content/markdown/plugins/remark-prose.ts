import type { Heading, Nodes, Paragraph, Root, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import type { MarkdownReport } from '../markdown-report';
import type { Passage } from '../passage';

export type { Passage } from '../passage';

type Around = { kind: Passage['kind']; callout?: string };

/**
 * Collects the text that readers see, for rules about words. Runs after the plugins that read
 * call-outs, so that 10:30 is text again, and before the one that replaces tokens.
 */
export function remarkProse(options: { report: MarkdownReport }) {
  return (tree: Root) => collect(tree, { kind: 'paragraph' }, options.report);
}

function collect(node: Nodes, around: Around, report: MarkdownReport) {
  switch (node.type) {
    case 'paragraph': {
      const isPhoto = node.children[0]?.type === 'image';
      report.passage(toPassage(node, isPhoto ? { ...around, kind: 'photo' } : around, report));
      return;
    }
    case 'definition':
      if (node.title) report.linkTitles.push({ text: node.title, line: report.lineOf(node) });
      return;
    case 'heading':
      report.passage(toPassage(node, { ...around, kind: 'heading' }, report));
      return;
    case 'tableCell':
      report.passage(toPassage(node, { ...around, kind: 'table cell' }, report));
      return;
  }
  if (!('children' in node)) return;
  const inside = { ...around };
  if (node.type === 'listItem') inside.kind = 'list item';
  if (node.type === 'containerDirective') {
    inside.callout = node.name;
    const label = node.data?.hProperties?.label;
    if (typeof label === 'string' && label !== '') {
      const line = report.lineOf(node);
      report.passage({ kind: 'label', callout: node.name, text: label, lineAt: () => line });
    }
  }
  for (const child of node.children) collect(child, inside, report);
}

function toPassage(
  block: Paragraph | Heading | TableCell,
  { kind, callout }: Around,
  report: MarkdownReport,
): Passage {
  let hasCode = false;
  visit(block, (node) => {
    if (node.type === 'inlineCode') hasCode = true;
    if (node.type === 'link' && node.title) {
      report.linkTitles.push({ text: node.title, line: report.lineOf(node) });
    }
  });
  // Inline code is not prose, but the words around it still form a sentence.
  const prose = readWords(block, report, () => '…');
  const withCode = hasCode ? readWords(block, report, (code) => code) : undefined;
  return { kind, callout, ...prose, withCode };
}

function readWords(
  block: Paragraph | Heading | TableCell,
  report: MarkdownReport,
  readCode: (code: string) => string,
): Pick<Passage, 'text' | 'lineAt'> {
  let text = '';
  const pieces: { offset: number; line: number }[] = [];
  const read = (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      pieces.push({ offset: text.length, line: report.lineOf(node) });
      text += node.type === 'text' ? node.value : readCode(node.value);
    } else if (node.type === 'image') {
      text += node.alt ?? '';
    } else if (node.type === 'break') {
      text += '\n';
    } else if ('children' in node) {
      for (const child of node.children) read(child);
    }
  };
  for (const child of block.children) read(child);
  const lineAt = (offset: number) => {
    const piece = pieces.findLast((candidate) => candidate.offset <= offset);
    if (!piece) return report.lineOf(block);
    return piece.line + text.slice(piece.offset, offset).split('\n').length - 1;
  };
  return { text, lineAt };
}
