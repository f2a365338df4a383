import type { Node } from 'unist';
import type { Passage } from './passage';

/** A name that a text uses, and the line of the file where it does. */
export type Mention = { name: string; line: number };

/** Rules about what Markdown may hold, checked wherever a text is compiled. */
export type MarkdownRuleId =
  | 'callout-syntax'
  | 'heading-levels'
  | 'link-syntax'
  | 'no-answer-headings'
  | 'no-footnotes'
  | 'no-html'
  | 'no-indented-code'
  | 'photo-place'
  | 'photo-words'
  | 'picture-syntax'
  | 'token-place'
  | 'token-syntax';

/** What one Markdown text mentions, and what is wrong in it. Lines count from the top of the file. */
export class MarkdownReport {
  readonly problems: { ruleId: MarkdownRuleId; line: number; message: string }[] = [];
  readonly figures: Mention[] = [];
  readonly citations: Mention[] = [];
  /** Sources whose result is drawn. */
  readonly chances: Mention[] = [];
  readonly links: Mention[] = [];
  /** Headings, by their anchors. */
  readonly headings: Mention[] = [];
  /** Files of photographs. */
  readonly photos: Mention[] = [];
  readonly passages: Passage[] = [];

  constructor(private readonly firstLine: number) {}

  /** @param message what is wrong and how to fix it: "what: how" */
  problem(node: Node, ruleId: MarkdownRuleId, message: string) {
    this.problems.push({ ruleId, line: this.lineOf(node), message });
  }

  /** @param lineOffset lines below the start of `node`, for a spot inside a longer text */
  mention(
    kind: 'figures' | 'citations' | 'chances' | 'links' | 'headings' | 'photos',
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
