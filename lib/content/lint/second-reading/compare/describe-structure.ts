import type { TextUnit } from '../shown-units';
import type { Block } from '../text-blocks';
import { cut } from '../words/sentences';

/** The same sentence in both versions. */
export type Kept = { was: TextUnit; is: TextUnit };

/**
 * What an indent or an empty line, lost or won, has made of a sentence of which no word differs.
 *
 * @param before the sentence that stands before it in both versions
 * @returns `undefined` where it is a part of the same; `''` where it only went with the one before
 */
export function describeStructure({ was, is }: Kept, before: Kept | undefined): string | undefined {
  const [shared, sharedBefore] = [
    countShared(before?.is.blocks ?? [], is.blocks),
    countShared(before?.was.blocks ?? [], was.blocks),
  ];
  const isSame = kindsOf(was) === kindsOf(is);
  if (isSame && shared === sharedBefore) return describeSpread(was, is, shared);
  const goesWith = is.blocks.length - shared === was.blocks.length - sharedBefore;
  if (before && goesWith && shared > 0 && kindsOf(before.was) !== kindsOf(before.is)) return '';
  return describePart({ was, is }) ?? describeNeighbour(before, is, shared, sharedBefore);
}

/** How many blocks two sentences have in common, from the outside in. */
function countShared(a: readonly Block[], b: readonly Block[]): number {
  const index = b.findIndex((block, at) => block !== a[at]);
  return index === -1 ? b.length : index;
}

function kindsOf({ blocks }: TextUnit): string {
  return blocks.map(({ kind }) => kind).join(' > ');
}

/** Space between all entries of a list, or none. */
function describeSpread(was: TextUnit, is: TextUnit, shared: number): string | undefined {
  const changed = is.blocks.find(
    ({ isSpread }, at) => at >= shared && isSpread !== was.blocks[at]?.isSpread,
  );
  if (!changed) return undefined;
  return changed.isSpread ? spacing.apart : spacing.close;
}

const spacing = {
  apart: 'the entries of this list stand apart now',
  close: 'the entries of this list stand close together now',
};

/** Whether only the space between the entries of a list differs. */
export function isSpacing(description: string): boolean {
  return Object.values(spacing).includes(description);
}

const names: Readonly<Record<string, string>> = {
  paragraph: 'a paragraph',
  heading: 'a heading',
  leafDirective: 'a drawing or room to write',
  containerDirective: 'a box',
  image: 'a photograph',
  code: 'printed as code, with its signs',
  table: 'a table',
  tableRow: 'a row of a table',
  blockquote: 'a quotation',
  thematicBreak: 'a line across the page',
  definition: 'not printed at all',
  html: 'not printed at all',
};

function nameOf(block: Block | undefined): string {
  if (block === undefined) return 'not printed at all';
  return names[block.kind] ?? `a ${block.kind}`;
}

/** What has become of a sentence that stands elsewhere, whatever stands before it. */
export function describePart({ was, is }: Kept): string | undefined {
  return describeKind(was, is) ?? describeQuote(was, is) ?? describeDepth(was, is);
}

function describeKind(was: TextUnit, is: TextUnit): string | undefined {
  const [from, to] = [was.blocks.at(-1), is.blocks.at(-1)];
  return from?.kind === to?.kind ? undefined : `now ${nameOf(to)}, and was ${nameOf(from)}`;
}

function describeQuote(was: TextUnit, is: TextUnit): string | undefined {
  const [before, now] = [was, is].map(({ blocks }) =>
    blocks.some(({ kind }) => kind === 'blockquote'),
  );
  if (before === now) return undefined;
  return now ? 'now a quotation' : 'no longer a quotation';
}

/** The entries of lists that a sentence is in, from the outside in. */
function entriesOf({ blocks }: TextUnit): Block[] {
  return blocks.filter(({ kind }) => kind === 'entry');
}

function quote(block: Block | undefined): string {
  return block === undefined ? '' : `“${cut(block.begins)}”`;
}

function describeDepth(was: TextUnit, is: TextUnit): string | undefined {
  const [from, to] = [entriesOf(was), entriesOf(is)];
  const [own, parent] = [to.at(-1), to.at(-2)];
  const isEntry = isBeginOf(is, own);
  if (to.length > from.length) {
    return isEntry && parent
      ? `now a sub-point of ${quote(parent)}`
      : `now part of the entry above: ${quote(own)}`;
  }
  if (to.length < from.length) {
    return isEntry
      ? `now an entry of its own, and was a sub-point of ${quote(from.at(-2))}`
      : `no longer part of the entry ${quote(from.at(-1))}`;
  }
  const formerParent = from.at(-2);
  if (isEntry && parent && formerParent && parent.begins !== formerParent.begins) {
    return `now a sub-point of ${quote(parent)}, and was one of ${quote(formerParent)}`;
  }
  if (own && !isEntry && from.at(-1)?.begins !== own.begins) {
    return `now part of the entry ${quote(own)}`;
  }
  return undefined;
}

/** Whether an entry begins with this sentence. */
function isBeginOf({ text }: TextUnit, entry: Block | undefined): boolean {
  return entry?.begins.startsWith(text.replace(/^[-*+] /, '')) ?? false;
}

const together: readonly [kind: string, what: string][] = [
  ['paragraph', 'in one paragraph'],
  ['entry', 'in one entry'],
  ['numbered list', 'in one list'],
  ['list', 'in one list'],
  ['box', 'in one box'],
  ['table', 'in one table'],
];

function describeNeighbour(
  before: Kept | undefined,
  is: TextUnit,
  shared: number,
  sharedBefore: number,
): string {
  const isJoined = shared > sharedBefore;
  // Of all that they have in common now, or had, the innermost says most.
  const innermost = isJoined ? is.blocks[shared - 1] : is.blocks[sharedBefore - 1];
  const [, what = 'together'] =
    together.find(([kind]) => innermost?.kind.split(' ')[0] === kind || innermost?.kind === kind) ??
    [];
  const neighbour = `“${cut(before?.is.text ?? '')}”`;
  return isJoined ? `now ${what} with ${neighbour}` : `no longer ${what} with ${neighbour}`;
}
