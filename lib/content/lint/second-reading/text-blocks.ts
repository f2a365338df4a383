import type { Nodes } from 'mdast';
import { readsMarkdown } from '../../markdown/markdown-syntax';

/** A part of a text that may hold others: a box, a list, an entry of it, a paragraph. */
export type Block = {
  /** `box :::urgent`, `list`, `entry`, `paragraph`, … */
  kind: string;
  /** Its first line, without what marks it. */
  begins: string;
  /** Whether a list has space between its entries. */
  isSpread: boolean;
};

/** What holds only words; what is inside of it is no block. */
const leaves: readonly string[] = [
  ...['paragraph', 'heading', 'code', 'html', 'definition', 'thematicBreak', 'tableRow'],
  ...['leafDirective', 'footnoteDefinition'],
];

/**
 * Of what each line of a Markdown text is a part once it is compiled, from the outside in: an indent
 * or an empty line more or less changes that, and not a word.
 *
 * @returns what a line, counted from 0, is a part of; nothing for a line that is empty
 */
export function readBlocks(body: string): (line: number) => readonly Block[] {
  const source = body.split('\n');
  const blocks: (readonly Block[])[] = [];
  const read = (node: Nodes, around: readonly Block[]) => {
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 0 } };
    const inside = node.type === 'root' ? around : [...around, toBlock(node, source)];
    // What is read later is further inside.
    for (let line = start.line; line <= end.line; line++) blocks[line - 1] = inside;
    if (leaves.includes(node.type) || !('children' in node)) return;
    for (const child of node.children) read(child, inside);
  };
  read(readsMarkdown().parse(body), []);
  return (line) => blocks[line] ?? [];
}

function toBlock(node: Nodes, source: readonly string[]): Block {
  const line = source[(node.position?.start.line ?? 1) - 1] ?? '';
  return {
    kind: kindOf(node),
    begins: line.trim().replace(/^[-*+] /, ''),
    isSpread:
      node.type === 'list' && (node.spread || node.children.some(({ spread }) => spread)) === true,
  };
}

function kindOf(node: Nodes): string {
  switch (node.type) {
    case 'containerDirective':
      return `box :::${node.name}`;
    case 'list':
      return node.ordered ? 'numbered list' : 'list';
    case 'listItem':
      return 'entry';
    default:
      return node.type;
  }
}
