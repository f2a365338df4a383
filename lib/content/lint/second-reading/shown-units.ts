import type { ContentItem } from '../../load/content-item';
import { type Block, readBlocks } from './text-blocks';
import { toSentences } from './words/sentences';

/** A sentence as it stands in a text. */
export type TextUnit = {
  /** `- have chest pain, or a fit` */
  text: string;
  line: number;
  /** The box in which it stands: `:::emergency`. */
  place: string;
  /** The heading above it; a heading alone moves nothing. */
  heading: string | undefined;
  /** What it is a part of, from the outside in. */
  blocks: readonly Block[];
};

/**
 * The lines of a text, sentence by sentence, with their links and commands.
 *
 * @param written the file as it is on the disk, whose stray characters the check leaves out elsewhere
 */
export function toTextUnits({ text, markdown }: ContentItem, written = text): TextUnit[] {
  if (!markdown) return [];
  const lines = text.split(/\r?\n/);
  const shown = written.split(/\r?\n/);
  const first = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') + 1;
  const body = lines.slice(first);
  const blocksOf = readBlocks(body.join('\n'));
  let heading: string | undefined;
  return body.flatMap((line, index): TextUnit[] => {
    const blocks = blocksOf(index);
    // The end of a box; one that ends nothing is printed.
    if (/^:::+\s*$/.test(line) && blocks.at(-1)?.kind !== 'paragraph') return [];
    if (blocks.at(-1)?.kind === 'heading') heading = line.replace(/^\s*#+ /, '');
    const box = blocks.findLast(({ kind }) => kind.startsWith('box'));
    const place = box?.kind.slice('box '.length) ?? '';
    return toSentences(shown[first + index] ?? line).map((sentence) => ({
      ...{ text: sentence, place, heading, blocks, line: first + index + 1 },
    }));
  });
}

/** The sentences of a text that has neither fields nor boxes, each of whose lines is a paragraph. */
export function toLineUnits(text: string): TextUnit[] {
  let heading: string | undefined;
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.startsWith('## ')) heading = line.slice(3);
    const blocks = [{ kind: 'paragraph', begins: line, isSpread: false }];
    return toSentences(line).map((sentence) => ({
      ...{ text: sentence, place: '', heading, blocks, line: index + 1 },
    }));
  });
}
