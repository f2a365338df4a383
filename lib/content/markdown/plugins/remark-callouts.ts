import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { calloutKinds, isCalloutKind } from '../grammar/callout-kinds';
import { isQuestionCallout, ringFirst } from '../grammar/gathered-callouts';
import { leafNames } from '../grammar/leaf-names';
import { findNearest, suggestName } from '../grammar/nearest-name';
import { beginsToken } from '../grammar/tokens';
import type { MarkdownReport } from '../markdown-report';

/** What `:::ring first[Label]` or `:::urgent (Label` was meant to be, if the words name a kind. */
function explainBegin(text: string): string {
  const [, written = ''] = /^:{3,}[ \t]*(\S.*)$/m.exec(text) ?? [];
  const [words = '', ...behind] = written.split(/[[({]/);
  const name = words.trim().toLowerCase().replaceAll(/[ _]+/g, '-');
  const kind =
    findNearest(name, calloutKinds) ?? calloutKinds.find((one) => name.startsWith(`${one}-`));
  const inBrackets = behind.join(' ').replace(/[\])}]*\s*$/, '');
  // The label without its brackets.
  const label = inBrackets || words.trim().slice(kind?.length).trim();
  return `this is not a valid call-out: write :::${kind ?? 'note'}[${label || 'Label'}] in one piece on a line of its own, and ::: alone below its text`;
}

/**
 * A ::: that closes nothing: the box above has ended before, perhaps by one that is too many, or the one
 * around it has more colons.
 */
function explainStray(
  tree: Root,
  { value, position }: Text,
  source: string,
  report: MarkdownReport,
): string | undefined {
  if (!/^:{3,}\s*$/m.test(value)) return undefined;
  // Another one begins in the same paragraph.
  if (/^:{3,}[ \t]*\S/m.test(value)) return undefined;
  const line = position?.start.line ?? 0;
  const around = tree.children.find(
    (node): node is ContainerDirective =>
      node.type === 'containerDirective' &&
      (node.position?.start.line ?? line) < line &&
      (node.position?.end.line ?? 0) > line,
  );
  if (around) {
    const [colons = ''] = /^:+/.exec(sourceOf(around, source)) ?? [];
    return `this ::: closes nothing, since the call-out of line ${report.lineOf(around)} begins with ${colons}: write ${colons} here, or delete it`;
  }
  const above = tree.children.findLast(
    (node) => node.type === 'containerDirective' && (node.position?.end.line ?? 0) < line,
  );
  if (!above?.position) {
    return 'this ::: closes nothing, because no call-out begins above it: write again the line that began it, if that is gone, or delete this one';
  }
  const { start, end } = above.position;
  const begin = report.lineOf(above);
  const last = begin + end.line - start.line;
  return `this ::: closes nothing, because the call-out of line ${begin} has ended at line ${last}: delete the ::: of line ${last} if that is too early, or else this one`;
}

/**
 * Turns `:::caution[Label] … :::` into a `callout` element with `kind` and `label`, which is empty where
 * a `:::more` begins with a heading instead, and every directive in running text back into its source
 * text: remark-directive would otherwise swallow the digits of `10:30` and `3:1`.
 */
export function remarkCallouts(options: { report: MarkdownReport; source: string }) {
  const { report, source } = options;
  return (tree: Root) => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'textDirective' && parent && index !== undefined) {
        const text: Text = { type: 'text', value: sourceOf(node, source), position: node.position };
        // A paragraph or heading: wherever a text directive is allowed, text is.
        (parent.children as PhrasingContent[]).splice(index, 1, text);
        return [SKIP, index + 1];
      }
      if (node.type === 'text' && /^:::/m.test(node.value)) {
        const problem = explainStray(tree, node, source, report) ?? explainBegin(node.value);
        report.add(node, 'callout-syntax', problem);
      }
      if (node.type !== 'containerDirective') return;
      if (!isCalloutKind(node.name)) {
        report.add(
          node,
          'callout-syntax',
          leafNames.includes(node.name)
            ? `"${node.name}" begins with two colons: write ::${node.name}, without a ::: below it`
            : `":::${node.name}" is not a call-out: ${suggestName(
                `:::${node.name}`,
                calloutKinds.map((kind) => `:::${kind}`),
              )}`,
        );
        return;
      }
      const [first, ...rest] = node.children;
      const label = first?.type === 'paragraph' && isLabel(first) ? textOf(first) : '';
      const isSection = node.name === 'more' && first?.type === 'heading';
      if (label === '' && !isSection) {
        report.add(
          node,
          'callout-syntax',
          `this call-out has no label: write :::${node.name}[What it is about], then the text, then :::`,
        );
        return;
      }
      if (beginsToken(label)) {
        report.add(
          node,
          'token-place',
          'a figure or source does not work in the label of a call-out: write it in the text below',
        );
      }
      if (!/\n:{3,}[ \t]*$/.test(sourceOf(node, source))) {
        // The first ::: closes the call-out around it, which is the one that lacks its own.
        const around = parent?.type === 'containerDirective' ? parent : undefined;
        reportUnclosed(around ?? node, around !== undefined, source, report);
      }
      if (rest.length === 0)
        report.add(node, 'callout-syntax', 'this call-out has no text before its closing :::');
      if (isQuestionCallout(node.name) && !rest.some(({ type }) => type === 'list')) {
        report.add(
          node,
          'callout-syntax',
          'this call-out holds questions, which are gathered one by one: write each on a line of its own that begins with "- "',
        );
      }
      const hidden = node.name === 'more' ? findUrgent(node) : undefined;
      if (hidden) {
        report.add(
          hidden,
          'callout-syntax',
          `:::${hidden.name} must not be folded away: move it in front of the :::more, or below its closing :::`,
        );
      }
      if (!isSection) node.children = rest;
      node.data = { hName: 'callout', hProperties: { kind: node.name, label } };
    });
  };
}

/** What is meant to close a call-out has too few colons, or the call-out begins with too few. */
function reportUnclosed(
  node: ContainerDirective,
  isBeforeNext: boolean,
  source: string,
  report: MarkdownReport,
) {
  const written = sourceOf(node, source);
  const colons = /^:+/.exec(written)?.[0] ?? ':::';
  const short = findShort(written, colons.length);
  const [, closing = ''] =
    /^\s*(:+)[ \t]*(?:\n|$)/.exec(source.slice(node.position?.end.offset)) ?? [];
  // One that begins inside has as many.
  const closesInner = new RegExp(`^${closing}[a-z]`, 'm').test(written);
  // One of three is told where it stands.
  if (short && short.text.trim().length > 2) return;
  if (short) {
    const message = `"${short.text.trim()}" closes no call-out: write ${colons}`;
    report.add(node, 'callout-syntax', message, short);
  } else if (isBeforeNext && closing.length > colons.length && !closesInner) {
    const message = `this call-out holds another one and ends with ${closing}, so it has to begin with as many colons: write ${closing}${node.name}`;
    report.add(node, 'callout-syntax', message);
  } else {
    // A box in a box is opened, and so closed, with more colons.
    const message = `this call-out is not closed${isBeforeNext ? ' before the next one begins' : ''}: add a line ${colons} below its text`;
    report.add(node, 'callout-syntax', message);
  }
}

/** The line that is meant to close a call-out of so many colons, and has fewer. */
function findShort(written: string, most: number): { text: string; below: number } | undefined {
  let inside = 0;
  for (const [below, text] of written.split('\n').entries()) {
    const [, colons = '', name] = /^(:+)(?:[ \t]*|([a-z].*))$/.exec(text) ?? [];
    if (below === 0 || colons === '') continue;
    if (colons.length >= most) return undefined;
    if (name === undefined && (inside === 0 || colons.length < 3)) return { text, below };
    if (colons.length > 2) inside += name === undefined ? -1 : 1;
  }
  return undefined;
}

/** A box that has to be seen, within one that is folded. */
function findUrgent(folded: ContainerDirective): ContainerDirective | undefined {
  return folded.children
    .filter((child) => child.type === 'containerDirective')
    .find(({ name }) => ['emergency', 'urgent', 'caution', ringFirst].includes(name));
}

function isLabel(paragraph: Paragraph): boolean {
  return paragraph.data !== undefined && 'directiveLabel' in paragraph.data;
}

function sourceOf(
  node: { position?: { start: { offset?: number }; end: { offset?: number } } },
  source: string,
): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}
