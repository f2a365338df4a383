import type { Node } from 'unist';
import type { Passage } from './remark-prose';

/** A name that a text uses, and the line of the file where it does. */
export type Mention = { name: string; line: number };

/** What one Markdown text mentions, and what is wrong in it. Lines count from the top of the file. */
export class MarkdownReport {
  readonly problems: { line: number; message: string }[] = [];
  readonly figures: Mention[] = [];
  readonly citations: Mention[] = [];
  /** Sources whose result is drawn. */
  readonly chances: Mention[] = [];
  readonly links: Mention[] = [];
  /** Headings, by their anchors. */
  readonly headings: Mention[] = [];
  readonly passages: Passage[] = [];
  /** What a browser shows beside the pointer. */
  readonly linkTitles: { text: string; line: number }[] = [];

  constructor(private readonly firstLine: number) {}

  /** @param lineOffset lines below the start of `node`, for a spot inside a longer text */
  problem(node: Node, message: string, lineOffset = 0) {
    this.problems.push({ line: this.lineOf(node) + lineOffset, message });
  }

  mention(
    kind: 'figures' | 'citations' | 'chances' | 'links' | 'headings',
    name: string,
    node: Node,
    lineOffset = 0,
  ) {
    this[kind].push({ name, line: this.lineOf(node) + lineOffset });
  }

  passage(passage: Passage) {
    this.passages.push(passage);
  }

  lineOf(node: Node): number {
    return (node.position?.start.line ?? 1) + this.firstLine - 1;
  }
}
