import { type Change, toChange } from '../change';
import type { FieldUnit } from '../field-units';

/** More entries that are gone at once are told by their number. */
const mostListed = 12;

/** Of what names are given, so that it is clear what is meant. */
const mostNamed = 300;

/**
 * Entries of a list that are gone, many at once, as one change with their number and names.
 *
 * @param entries the values of each entry that is gone
 * @returns nothing where they are few: each of them is shown
 */
export function foldEntries(file: string, entries: readonly (readonly FieldUnit[])[]): Change[] {
  if (entries.length <= mostListed) return [];
  const [first] = entries[0] ?? [];
  const list = first?.root?.replace(/ “.*$/s, '') ?? '';
  const names = entries.map(([unit]) => unit?.root?.slice(list.length).trim() ?? '').join(', ');
  return [
    toChange({
      file,
      line: first?.line,
      place: list,
      sentences: [{ was: `${entries.length} entries: ${shorten(names)}` }],
      isText: false,
      fields: first?.fields ?? [],
    }),
  ];
}

/** A list that is gone as a whole. */
export function foldFile(file: string, texts: readonly string[]): Change[] {
  if (texts.length <= mostListed) return [];
  return [
    toChange({
      file,
      line: undefined,
      place: '',
      sentences: [
        { was: `the whole file, with ${texts.length} entries: ${shorten(texts.join('; '))}` },
      ],
      isText: false,
    }),
  ];
}

function shorten(text: string): string {
  return text.length <= mostNamed ? text : `${text.slice(0, text.lastIndexOf(' ', mostNamed))} …`;
}
