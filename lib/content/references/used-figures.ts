import { toClinicTexts } from '../figure-values';
import { type ContentItem, itemsOf, listField } from '../load/content-item';
import { toLineInField } from '../load/text/line-in-field';
import { textsIn } from '../load/text/texts-in';
import { findFigureNames } from '../markdown/grammar/tokens';
import type { Mention } from '../markdown/markdown-report';
import { filledFields } from '../schemas/fields/filled-fields';

/** A name defined in figures.yaml, with its place in the list. */
type DefinedFigure = { name: string; index: number };

/** The figures in figures.yaml, as they are written. */
export function definedFigures(items: readonly ContentItem[]): DefinedFigure[] {
  return itemsOf(items, 'Figures').flatMap(({ fields }) =>
    textsIn(fields).flatMap(({ path: [list, index, field, more], text }) =>
      list === 'figures' && field === 'name' && more === undefined
        ? [{ name: text, index: Number(index) }]
        : [],
    ),
  );
}

/** The names that print a value from clinic.yaml. */
export function clinicFigures(items: readonly ContentItem[]): string[] {
  return itemsOf(items, 'Clinic').flatMap(({ data }) => [...toClinicTexts(data).keys()]);
}

/**
 * A figure from clinic.yaml has no row in the table of key facts; everywhere else it works like the
 * others.
 */
type UsedFigure = Mention & { isClinicAllowed: boolean };

/** Every figure that a file prints. */
export function usedFigures(item: ContentItem): UsedFigure[] {
  const inFields = textsIn(item.fields)
    .filter(({ path: [field] }) => filledFields.includes(String(field)))
    .flatMap(({ path, text }) =>
      findFigureNames(text).map((name) => ({
        name,
        line: toLineInField(item, path, text)(text.indexOf(name)),
      })),
    );
  const inText = item.markdown?.report.figures ?? [];
  const inTables = listField(item, 'keyFigures').flatMap((name, index) =>
    typeof name === 'string'
      ? [{ name, line: item.lineOf(['keyFigures', index]), isClinicAllowed: false }]
      : [],
  );
  return [
    ...[...inFields, ...inText].map((mention) => ({ ...mention, isClinicAllowed: true })),
    ...inTables,
  ];
}
