import type { Node } from 'unist';
import type { Passage } from './passage';

/** A name that a text uses, and the line of the file on which it does. */
export type Mention = { name: string; line: number };

/** Rules about what Markdown may contain, checked whenever a text is compiled. */
export type MarkdownRuleId =
  | 'bare-url'
  | 'bold-heading'
  | 'callout-syntax'
  | 'heading-levels'
  | 'heading-syntax'
  | 'link-syntax'
  | 'list-syntax'
  | 'no-answer-headings'
  | 'no-footnotes'
  | 'no-html'
  | 'no-indented-code'
  | 'option-sections'
  | 'photo-place'
  | 'photo-words'
  | 'picture-syntax'
  | 'table-syntax'
  | 'token-place'
  | 'token-syntax';

/** What a Markdown text mentions, and its mistakes. Lines are those of the whole file. */
export class MarkdownReport {
  readonly diagnostics: {
    ruleId: MarkdownRuleId;
    line: number;
    message: string;
    words?: string;
  }[] = [];
  readonly figures: Mention[] = [];
  readonly citations: Mention[] = [];
  /** Sources whose results are drawn. */
  readonly chances: Mention[] = [];
  readonly links: Mention[] = [];
  /** What a sheet copies: the directive and where from, such as `copy /risks#bladder`. */
  readonly copies: Mention[] = [];
  /** Headings, by their anchors. */
  readonly headings: Mention[] = [];
  /** Files of photographs. */
  readonly photos: Mention[] = [];
  /** Files to download. */
  readonly downloads: Mention[] = [];
  readonly passages: Passage[] = [];
  /** What a browser shows beside the pointer. */
  readonly linkTitles: { text: string; line: number }[] = [];

  constructor(private readonly firstLine: number) {}

  /**
   * @param message what is wrong and how to fix it: "what: how"
   * @param words which of the node's words are meant, and how many lines below its first one they are
   */
  add(
    node: Node,
    ruleId: MarkdownRuleId,
    message: string,
    words?: { text: string; below: number },
  ) {
    const line = this.lineOf(node) + (words?.below ?? 0);
    this.diagnostics.push({ ruleId, line, message, ...(words && { words: words.text }) });
  }

  /**
   * @param mentions one of the lists of this report
   * @param lineOffset number of lines below the start of `node`, for a position in a longer text
   */
  mention(mentions: Mention[], name: string, node: Node, lineOffset = 0) {
    mentions.push({ name, line: this.lineOf(node) + lineOffset });
  }

  passage(passage: Passage) {
    this.passages.push(passage);
  }

  lineOf(node: Node): number {
    return (node.position?.start.line ?? 1) + this.firstLine - 1;
  }
}
