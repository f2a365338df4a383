import type { ContentItem } from '../../load/content-item';
import { contentTypes } from '../../schemas/content-types';
import { isRecord } from '../../schemas/fields/readable';

/** A sentence, or a value of a field, as it stands in the file. */
export type ShownUnit = {
  /** `- have chest pain, or a fit`, `amount: 1300` */
  text: string;
  line: number;
  /** Where it stands: `:::emergency` for a box, `prices “One infusion”` for a field. */
  place: string;
  /** The heading above it; a heading alone moves nothing. */
  heading: string | undefined;
  isField: boolean;
  /** Whether it only sorts, names or dates the text. */
  isHousekeeping: boolean;
};

/** Fields that follow from others. */
const unshownFields: readonly string[] = ['reviewHash', 'updatedOn'];

const housekeepingFields: readonly string[] = [
  ...['aliases', 'group', 'navigation', 'oldHeadings', 'order', 'searchWords', 'status', 'topics'],
];

/** What tells an entry of a list from the others, whatever its place is. */
const keys = ['id', 'name', 'item', 'what', 'term', 'means', 'who', 'day'] as const;

/** How fields are named and their values shown to whoever reads the list. */
export type FieldWords = {
  /** @param around the group, list, folder or kind that the field is in */
  name: (field: string, around: string) => string;
  value: (value: unknown) => string;
};

/** As the file has them. */
export const writtenWords: FieldWords = { name: (field) => field, value: String };

/** Everything in a file that readers see, or that a page depends on, as it is written there. */
export function toShownUnits(item: ContentItem, words = writtenWords): ShownUnit[] {
  const fields = Object.entries(item.fields).filter(([name]) => !unshownFields.includes(name));
  return [
    ...fields.flatMap(([name, value]) => toFieldUnits(item, name, value, words)),
    ...toTextUnits(item),
  ];
}

function toFieldUnits(
  item: ContentItem,
  field: string,
  value: unknown,
  words: FieldWords,
): ShownUnit[] {
  const isHousekeeping = housekeepingFields.includes(field);
  const { place } = contentTypes[item.type];
  const label = words.name(field, 'folder' in place ? place.folder : item.type);
  const nameIn = (path: readonly PropertyKey[], key: string) =>
    words.name(key, String(path.findLast((part) => typeof part === 'string')));
  const toUnits = (inner: unknown, path: PropertyKey[], place: string): ShownUnit[] => {
    if (Array.isArray(inner)) {
      return inner.flatMap((entry: unknown, index) =>
        toUnits(entry, [...path, index], isRecord(entry) ? place + toKey(entry) : place),
      );
    }
    if (isRecord(inner)) {
      return Object.entries(inner).flatMap(([key, part]) => {
        const isPlain = !isRecord(part) && !Array.isArray(part);
        const name = nameIn(path, key);
        if (!isPlain) return toUnits(part, [...path, key], `${place} ${name}`.trim());
        return toUnit(`${name}: ${words.value(part)}`, [...path, key], place);
      });
    }
    const shown = words.value(inner);
    return toUnit(path.length > 1 ? shown : `${label}: ${shown}`, path, place);
  };
  const toUnit = (text: string, path: PropertyKey[], place: string): ShownUnit[] =>
    // A message is read like a text: sentence by sentence.
    (text.includes('\n') ? text.split('\n').flatMap(toSentences) : [text]).map((part) => ({
      ...{ text: part, place, isHousekeeping, heading: undefined, line: item.lineOf(path) },
      isField: !text.includes('\n'),
    }));
  return toUnits(value, [field], isRecord(value) || Array.isArray(value) ? label : '');
}

function toKey(entry: Record<string, unknown>): string {
  const key = keys.find((one) => typeof entry[one] === 'string');
  return key === undefined ? '' : ` “${String(entry[key])}”`;
}

/** The lines of the text, sentence by sentence, with their links and commands. */
function toTextUnits({ text, markdown }: ContentItem): ShownUnit[] {
  if (!markdown) return [];
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') + 1;
  let box = '';
  let heading: string | undefined;
  return lines.slice(first).flatMap((line, index): ShownUnit[] => {
    const above = index === 0 ? '' : (lines[first + index - 1] ?? '');
    const opened = /^:::([a-z-]+)/.exec(line)?.[1];
    if (/^:::\s*$/.test(line)) box = '';
    if (/^#+ /.test(line)) heading = line.replace(/^#+ /, '');
    if (opened !== undefined) box = `:::${opened}`;
    return toSentences(line).map((sentence, place) => ({
      ...{
        text: place === 0 ? runsOn(above, line) + sentence : sentence,
        place: box,
        heading,
        isField: false,
        isHousekeeping: false,
      },
      line: first + index + 1,
    }));
  });
}

/** What an empty line, or a space before an entry, makes of a line without another word of it. */
function runsOn(above: string, line: string): string {
  if (/^\s+[-*\d]/.test(line)) return '(below the entry above) ';
  const begins = /^(?:[-*>|#]|\d+\.|:::?)/;
  const isApart = above.trim() === '' || /^(?:#|:::?)/.test(above) || begins.test(line);
  return isApart || line.trim() === '' ? '' : '(runs on from the line above) ';
}

/** The sentences of a text that has neither fields nor boxes. */
export function toLineUnits(text: string): ShownUnit[] {
  let heading: string | undefined;
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.startsWith('## ')) heading = line.slice(3);
    return toSentences(line).map((sentence) => ({
      ...{ text: sentence, place: '', heading, isField: false, isHousekeeping: false },
      line: index + 1,
    }));
  });
}

/** A row of a table stays whole: a cell says nothing without the others. */
function toSentences(line: string): string[] {
  if (line.trim() === '' || /^:::\s*$/.test(line)) return [];
  if (line.startsWith('|')) return [line];
  return line.match(/\S.*?(?:[.!?](?:\[\^[^\]]*\])*(?=\s|$)|$)/g) ?? [];
}
