import { memoize } from '../../../memoize';
import type { ContentItem } from '../../load/content-item';
import { textsIn } from '../../load/text/texts-in';

/** A string in a file's fields. */
export type FieldText = {
  /** As a person would type it: `prices.0.note`. */
  field: string;
  path: PropertyKey[];
  line: number;
  text: string;
};

const inCurlyQuotes = /^[“”„‘’][^“”„]*[”“’‘]$/;

/** Values in a word processor's curly quotes, which YAML takes for part of the text. */
export function curlyFields(item: ContentItem): FieldText[] {
  return fieldTexts(item).filter(({ text }) => inCurlyQuotes.test(text));
}

/** All others: a value in curly quotes already has its own diagnostic. */
export function plainFields(item: ContentItem): FieldText[] {
  return fieldTexts(item).filter(({ text }) => !inCurlyQuotes.test(text));
}

/** Every string in a file's fields. */
export const fieldTexts = memoize((item: ContentItem): readonly FieldText[] =>
  textsIn(item.fields).map(({ path, text }) => ({
    field: path.join('.'),
    path,
    line: item.lineOf(path),
    text,
  })),
);
