import path from 'node:path';
import { numberPattern } from '../../check/number-words';
import { toClinicTexts } from '../../figure-values';
import { type ContentItem, itemsOf, listField } from '../../load/content-item';
import type { Problem } from '../../load/problem';
import { textsIn } from '../../load/texts-in';
import { findFigureNames } from '../../markdown/remark-tokens';
import { suggestName } from '../../references/nearest-name';
import { filledFields } from './check-fields';

/** Figures that are used but not there, defined twice, or whose words say another number. */
export function checkFigures(items: readonly ContentItem[]): Problem[] {
  return [...checkFigureNames(items), ...checkFigureWords(items)];
}

function checkFigureNames(items: readonly ContentItem[]): Problem[] {
  const [figuresFile] = itemsOf(items, 'Figures');
  const [clinic] = itemsOf(items, 'Clinic');
  // Without a readable figures.yaml or clinic.yaml figures would be unknown; their own problems say more.
  if (!clinic || !figuresFile || !Array.isArray(figuresFile.fields.figures)) return [];
  const derived = [...toClinicTexts(clinic.fields).keys()];
  const defined = listField(figuresFile, 'figures').map(nameOf);
  const problems = defined.flatMap((name, index): Problem[] =>
    defined.indexOf(name) === index && !derived.includes(name)
      ? []
      : [
          {
            file: figuresFile.path,
            line: figuresFile.lineOf(['figures', index, 'name']),
            message: `the figure "${name}" is defined twice: give one of them another name`,
          },
        ],
  );
  const known = [...defined, ...derived];
  for (const item of items) {
    for (const { name, line, isDerivedAllowed } of figuresUsedIn(item)) {
      if ((isDerivedAllowed ? known : defined).includes(name)) continue;
      problems.push({
        file: item.path,
        line,
        message: `{{${name}}} is not in ${path.basename(figuresFile.path)}: ${suggestName(name, known)}`,
      });
    }
  }
  return problems;
}

/** A figure of clinic.yaml has no row for the table of key facts; everywhere else it does as well. */
type UsedFigure = { name: string; line: number; isDerivedAllowed: boolean };

function figuresUsedIn(item: ContentItem): UsedFigure[] {
  const inFields = textsIn(item.fields)
    .filter(({ path: [field] }) => filledFields.includes(String(field)))
    .flatMap(({ path: fieldPath, text }) =>
      findFigureNames(text).map((name) => ({
        name,
        line: item.lineOf(fieldPath),
        isDerivedAllowed: true,
      })),
    );
  const inTables = listField(item, 'keyFigures').flatMap((name, index) =>
    typeof name === 'string'
      ? [{ name, line: item.lineOf(['keyFigures', index]), isDerivedAllowed: false }]
      : [],
  );
  const inText = (item.markdown?.report.figures ?? []).map((figure) => ({
    ...figure,
    isDerivedAllowed: true,
  }));
  return [...inFields, ...inTables, ...inText];
}

/** A number and its words are written in two lines, of which one is easily forgotten. */
function checkFigureWords(items: readonly ContentItem[]): Problem[] {
  const [figuresFile] = itemsOf(items, 'Figures');
  if (!figuresFile) return [];
  return listField(figuresFile, 'figures').flatMap((figure, index): Problem[] => {
    const { value, said } = (figure ?? {}) as { value?: unknown; said?: unknown };
    if (typeof value !== 'number' || typeof said !== 'string') return [];
    const others: Record<number, string> = {
      0.5: 'half',
      1: 'an?|once',
      2: 'twice',
      1.5: 'one and a half',
    };
    const words = [numberPattern(value), others[value]].filter(Boolean).join('|');
    if (new RegExp(`(?<![\\d.,])(?:${words})(?!\\d)`, 'i').test(said)) return [];
    const line = figuresFile.lineOf(['figures', index, 'said']);
    const message = `this does not say ${value}, the value of the figure: change both together`;
    return [{ file: figuresFile.path, line, severity: 'warning', words: said, message }];
  });
}

function nameOf(figure: unknown): string {
  return String((figure as { name?: unknown } | null)?.name);
}
