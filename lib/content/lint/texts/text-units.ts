import { memoize } from '../../../memoize';
import type { ContentItem } from '../../load/content-item';
import { type Prose, proseOf } from '../../load/text/prose';
import { citationsIn, sentencesOf, wordsOf } from '../../load/text/sentences';
import { textsIn } from '../../load/text/texts-in';
import { filledFields } from '../../schemas/fields/filled-fields';

/** What is read as one statement: a sentence, or a cell of a table with what heads it. */
export type TextUnit = {
  /** As in a sentence: no citation, and the letter X for a figure. A cell is `head: cell`. */
  text: string;
  citations: string[];
  /** What it may belong to, the nearest first: the sentence before it, a heading, the question. */
  around: readonly string[];
  isField: boolean;
  /** What to write where {{name}} prints no figure. */
  withoutTokens: string | undefined;
  /** The line of the file on which the character at an offset of the text is. */
  lineAt: (offset: number) => number;
};

/** Fields that say what the clinic does, and what it is asked to confirm. */
const read =
  /^(?:title|summary|description|question|sentence|message|subject|says|steps\.\d+|prices\.\d+\.(?:item|note)|closures\.\d+\.why|changes\.\d+\.what|values\.\d+\.text)$/;
const confirmed = /(?:^|\.)toConfirm\.\d+\.what$/;

function explainField(field: string | undefined): string | undefined {
  if (field === undefined || filledFields.some((name) => name === field.split('.')[0]))
    return undefined;
  return confirmed.test(field)
    ? 'write what figures.yaml has, in words'
    : 'say it without the number, since no figure works in this field';
}

/** @param locale of the clinic, such as `en-ZA` */
export function toTextUnits(item: ContentItem, locale: string): readonly TextUnit[] {
  return unitsOf(item)(locale);
}

const unitsOf = memoize((item: ContentItem) => {
  const known = new Map<string, readonly TextUnit[]>();
  return (locale: string) => {
    const units = known.get(locale) ?? [...readProse(item, locale), ...readTables(item)];
    known.set(locale, units);
    return units;
  };
});

function readProse(item: ContentItem, locale: string): TextUnit[] {
  const question = 'question' in item.data ? [String(item.data.question)] : [];
  let heading: readonly string[] = [];
  let before: readonly string[] = [];
  return [...proseOf(item), ...toConfirm(item)].flatMap((prose) => {
    const { kind, field, text } = prose;
    if (kind === 'table cell') return [];
    if (field !== undefined && !read.test(field) && !confirmed.test(field)) return [];
    if (kind === 'heading') {
      heading = [text];
      before = [];
    }
    const around = kind === 'heading' || kind === 'field' ? [] : [...before, ...heading];
    // An entry of a list belongs to the sentence above the list.
    if (kind === 'paragraph') before = text.trimEnd().endsWith(':') ? [text] : [];
    return toUnits(prose, locale, [...around, ...(field === undefined ? question : [])]);
  });
}

function toConfirm(item: ContentItem): Prose[] {
  return textsIn(item.fields).flatMap(({ path, text }): Prose[] => {
    const field = path.join('.');
    if (!confirmed.test(field)) return [];
    const line = item.lineOf(path);
    return [{ kind: 'field', field, text, lineAt: () => line }];
  });
}

function toUnits(prose: Prose, locale: string, around: readonly string[]): TextUnit[] {
  const sentences = sentencesOf(prose, locale);
  // In a list entry, the source is often at the end and covers all of its sentences.
  const all = sentences.flatMap(({ citations }) => citations);
  return sentences.map(({ text, offset, citations }, index) => ({
    text,
    citations: prose.kind === 'list item' ? all : citations,
    around: [...sentences.slice(Math.max(0, index - 1), index).map((one) => one.text), ...around],
    isField: prose.field !== undefined,
    withoutTokens: explainField(prose.field),
    lineAt: (at) => prose.lineAt(offset + at),
  }));
}

type Row = { cells: string[]; line: number };

/** Each cell with the head of its column and the first cell of its row, which say what it is about. */
function readTables(item: ContentItem): TextUnit[] {
  const cells = (item.markdown?.report.passages ?? []).filter(({ kind }) => kind === 'table cell');
  if (cells.length === 0) return [];
  const source = item.text.split('\n');
  const lines = [...new Set(cells.map(({ lineAt }) => lineAt(0)))];
  let head: Row | undefined;
  return lines.flatMap((line, index) => {
    const row = { cells: toCells(source[line - 1] ?? ''), line };
    // The line of dashes is no row, so the line below it follows the head after two.
    const isHead =
      index === 0 || line !== (lines[index - 1] ?? 0) + (head?.line === lines[index - 1] ? 2 : 1);
    if (isHead) head = row;
    return toRowUnits(row, isHead || !head ? [] : head.cells);
  });
}

function toCells(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll(/\*\*|__/g, '').trim());
}

const unitOfTime = /\b(?:minutes?|mins?|hours?|hrs?|days?|weeks?)\b/i;

function toRowUnits({ cells, line }: Row, head: readonly string[]): TextUnit[] {
  const citations = cells.flatMap(citationsIn);
  return cells.flatMap((cell, column): TextUnit[] => {
    if (
      !/\d|\b(?:an?|half|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+(?:teen|ty|lve|ven))\b/iu.test(
        cell,
      )
    )
      return [];
    const named = cells.filter((other, at) => at !== column && !/\d/.test(other));
    const about = column === 0 || named[0] !== cells[0] ? named.join(', ') : (named[0] ?? '');
    // A head that is a number is a row like the others.
    const above = /\d/.test(head[column] ?? '') ? '' : (head[column] ?? '');
    const label = [about, above].join(' ').trim();
    const [unit] = unitOfTime.exec(`${label} ${head[0] ?? ''}`) ?? [];
    const isBare = /^[\p{L}\d.,-]+$/u.test(cell);
    const number = isBare && unit ? `${cell} ${unit}` : cell;
    const text = wordsOf(`${label.replaceAll(/[:.]/g, '')}: ${number}`);
    return [
      {
        text,
        citations,
        around: [named.join(', '), head.join(' ')],
        isField: false,
        withoutTokens: undefined,
        lineAt: () => line,
      },
    ];
  });
}
