import type { FootnoteReference, Heading, Link, Paragraph, Parents, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { CONTINUE, SKIP, type VisitorResult, visit } from 'unist-util-visit';
import { beginsToken } from '../grammar/tokens';
import type { MarkdownReport } from '../markdown-report';

/** @param name of the footnote: often a number, which says nothing of its source */
function explainSource(name: string): string {
  return /[a-z]/i.test(name)
    ? `delete this line; [^${name}] in the text cites sources/${name}.yaml, which npm run new -- source makes if there is none`
    : 'delete this line, make a file for the source (npm run new -- source) and cite it as [^its-file-name]';
}

/** Takes away what other programs write behind a heading to name its anchor, such as {#fees}. */
function takeAttribute({ children }: Heading): string | undefined {
  const last = children.at(-1);
  if (last?.type !== 'text') return undefined;
  const [, words = '', attribute] =
    /^(.*?)\s*((?<!\{)\{[#.:][^{}]*\}(?!\}))\s*$/s.exec(last.value) ?? [];
  if (attribute) last.value = words;
  return attribute;
}

/** Takes a node out, so that no link to it and no heading above it is reported. */
function remove(index: number | undefined, parent: Parents | undefined): VisitorResult {
  if (index === undefined || !parent) return CONTINUE;
  parent.children.splice(index, 1);
  return [SKIP, index];
}

function toText(
  { identifier }: FootnoteReference,
  index: number | undefined,
  parent: Parents | undefined,
): VisitorResult {
  if (index === undefined || !parent) return CONTINUE;
  parent.children.splice(index, 1, { type: 'text', value: `[^${identifier}]` });
  return [SKIP, index + 1];
}

/** What to do with a piece of HTML; a \\ before the < prints what is behind it. */
function explainHtml(html: string): string {
  if (html.startsWith('<!--')) return 'delete it; what is still open goes into toConfirm';
  if (/^<[A-Z][a-z]+ omitted>/.test(html)) return 'delete it, it is a part of a chat';
  if (/^<(?:iframe|script|style|object|embed|form|video|audio)\b/i.test(html)) {
    return 'delete it, and link to what it shows';
  }
  if (
    /^<(?:[a-z]+(?: [a-z]+)+|name|date|number|phone|place|town|price|hours|doctor|todo)>$/i.test(
      html,
    )
  ) {
    return 'if something is still to be written there, write it, or delete the sentence and note it in toConfirm';
  }
  return 'write it in Markdown; or, if readers shall see the < itself, put a \\ before it';
}

/**
 * Reports what Markdown allows but this site does not: HTML, misplaced headings, bold words for a
 * heading, footnotes, a URL in place of words.
 */
export function remarkForbidden(options: {
  report: MarkdownReport;
  headings: 'allowed' | 'forbidden';
}) {
  const { report, headings } = options;
  return (tree: Root) => {
    let depthBefore = 1;
    visit(tree, (node, index, parent) => {
      switch (node.type) {
        case 'html':
          // The opening tag is reported.
          if (node.value.startsWith('</')) break;
          report.add(
            node,
            'no-html',
            `HTML is not allowed here (${shorten(node.value)}): ${explainHtml(node.value)}`,
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
            `a footnote is written as a source: ${explainSource(node.identifier)}`,
          );
          return remove(index, parent);
        case 'footnoteReference':
          // One without a definition is text, which may cite a source: so may the name of a source.
          if (/[a-z]/i.test(node.identifier)) return toText(node, index, parent);
          return remove(index, parent);
        case 'paragraph':
          if (/^(?:root|containerDirective)$/.test(parent?.type ?? '') && isBoldHeading(node)) {
            const words = textOf(node);
            const heading = `${'#'.repeat(Math.min(depthBefore + 1, 3))} ${words}`;
            report.add(
              node,
              'bold-heading',
              parent?.type === 'root' && headings === 'allowed'
                ? `bold words alone in a paragraph are no heading: write ${heading}`
                : `bold words alone in a paragraph are no heading: let the text follow in the same paragraph, as in **${words}** Text`,
            );
          }
          break;
        case 'link':
          if (isBareUrl(node)) {
            report.add(
              node,
              'bare-url',
              `"${textOf(node)}" is read out letter by letter: write [words](${node.url.replace(/^http:/, 'https:')})`,
            );
          }
          break;
        case 'heading':
          if (node.position && node.position.end.line > node.position.start.line) {
            report.add(
              node,
              'heading-syntax',
              'a line of --- or === makes a heading of the text above it: write ## before a heading, or delete the line',
            );
            break;
          }
          {
            const attribute = takeAttribute(node);
            if (attribute) {
              const message = `"${attribute}" would be printed: delete it, the link to a heading is made of its words`;
              report.add(node, 'heading-syntax', message);
            }
          }
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

/** A sentence may be bold as a whole, and so may the words that lead to a list. */
function isBoldHeading(node: Paragraph): boolean {
  const [first, ...others] = node.children;
  return first?.type === 'strong' && others.length === 0 && !/[.!:…]$/.test(textOf(first).trim());
}

/** GFM makes a link of it, whose words are the URL as it was typed. */
function isBareUrl(node: Link): boolean {
  const { start, end } = node.position ?? {};
  const length = (end?.offset ?? 0) - (start?.offset ?? 0);
  return /^https?:/.test(node.url) && length === textOf(node).length;
}

function shorten(html: string): string {
  const line = html.replaceAll(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
