import type { ContentItem } from '../../load/content-item';
import { contentTypes } from '../../schemas/content-types';
import { labelOf } from '../../schemas/field-labels';
import { isRecord } from '../../schemas/fields/readable';

/** A value of a field, as it stands in the file. */
export type FieldUnit = {
  /** `amount: 1300`; of an entry that is a word, the word alone. */
  text: string;
  line: number;
  /** The entry or the group that it is in: `prices “One infusion”`. */
  place: string;
  /** The same by its place in the file, whatever the entry is called: `["prices",0]`. */
  position: string;
  /** All of it in everyday words: `Prices “One infusion” › Price of one`. */
  label: string;
  /** `amount`; '' for an entry that is a word. */
  name: string;
  /** The fields that it is in, as the file names them: `prices`, `amount`. */
  fields: readonly string[];
  /** The list that the entry is in, and which one of it: `prices`, 0. */
  entry: { list: string; index: number } | undefined;
  /** The outermost entry that it is in, of which others may be a part. */
  root: string | undefined;
};

/** Fields that only sort, name or date a text. */
export const housekeepingFields: readonly string[] = [
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
const writtenWords: FieldWords = { name: (field) => field, value: String };

/** The values of a file's fields. */
export function toFieldUnits(item: ContentItem, words = writtenWords): FieldUnit[] {
  const { place: kind } = contentTypes[item.type];
  const around = 'folder' in kind ? kind.folder : item.type;
  return Object.entries(item.fields).flatMap(([field, value]) => {
    const called = words.name(field, around);
    const toUnit = (
      name: string,
      inner: unknown,
      { path, place, label, entry, root }: Where,
    ): FieldUnit[] => {
      const text = (name === '' ? '' : `${name}: `) + words.value(inner);
      const line = item.lineOf(path);
      const fields = path.filter((part) => typeof part === 'string');
      const position = JSON.stringify(path.slice(0, -1));
      return [{ text, line, place, position, label, name, fields, entry, root }];
    };
    const toUnits = (inner: unknown, where: Where): FieldUnit[] => {
      const { path, place, label } = where;
      if (Array.isArray(inner)) {
        return inner.flatMap((part: unknown, index) => {
          const inPart = [...path, index];
          if (!isRecord(part)) return toUnits(part, { ...where, path: inPart });
          const inEntry = place + toKey(part);
          return toUnits(part, {
            path: inPart,
            place: inEntry,
            label: label + toKey(part),
            entry: { list: place, index },
            root: where.root ?? inEntry,
          });
        });
      }
      if (!isRecord(inner)) return toUnit(path.length > 1 ? '' : called, inner, where);
      return Object.entries(inner).flatMap(([key, part]) => {
        const inPart = [...path, key];
        const group = String(path.findLast((one) => typeof one === 'string'));
        const name = words.name(key, group);
        const inside = { ...where, path: inPart, label: `${label} › ${labelOf(key, group)}` };
        return isRecord(part) || Array.isArray(part)
          ? toUnits(part, { ...inside, place: `${place} ${name}`.trim() })
          : toUnit(name, part, inside);
      });
    };
    const place = isRecord(value) || Array.isArray(value) ? called : '';
    const label = labelOf(field, around);
    return toUnits(value, { path: [field], place, label, entry: undefined, root: undefined });
  });
}

type Where = Pick<FieldUnit, 'place' | 'label' | 'entry' | 'root'> & { path: PropertyKey[] };

function toKey(entry: Record<string, unknown>): string {
  const key = keys.find((one) => typeof entry[one] === 'string');
  return key === undefined ? '' : ` “${String(entry[key])}”`;
}
