import path from 'node:path';
import { contentTypes, requiredPages } from '../content-types';
import { toClinicTexts } from '../figure-values';
import { findFigureNames } from '../markdown/remark-tokens';
import { filledFields } from './check-fields';
import { type ContentItem, itemsOf, listField } from './content-item';
import { suggestName } from './nearest-name';
import { numberPattern } from './number-words';
import { readPhoneLines } from './phone-lines';
import type { Problem } from './problem';
import type { UnreadFile } from './read-folder';
import { textsIn } from './texts-in';

/** Figures and sources that are used but not there, figures defined twice, pages the site lacks, and copies. */
export function checkNames(
  items: readonly ContentItem[],
  unread: readonly UnreadFile[],
  contentDir: string,
): Problem[] {
  return [
    ...checkFigures(items),
    ...checkFigureWords(items),
    ...checkSources(items, unread),
    ...checkDrawnSources(items),
    ...checkRequiredPages(items, unread, contentDir),
    ...checkTitles(items),
  ];
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

/** A copy of a file, with a name of its own, would stand beside the original. */
function checkTitles(items: readonly ContentItem[]): Problem[] {
  const titled = items.flatMap((item) => {
    const field = item.type === 'Question' ? 'question' : 'title';
    const title = item.fields[field];
    return typeof title === 'string' ? [{ item, field, title }] : [];
  });
  return titled.flatMap(({ item, field, title }, index): Problem[] => {
    const first = titled.findIndex(
      (other) => other.item.type === item.type && other.title === title,
    );
    if (first === index) return [];
    const message = `${titled[first]?.item.path} has the same ${field}: change one of them, or delete the copy`;
    return [{ file: item.path, line: item.lineOf([field]), words: title, message }];
  });
}

function checkFigures(items: readonly ContentItem[]): Problem[] {
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

function checkSources(items: readonly ContentItem[], unread: readonly UnreadFile[]): Problem[] {
  const { folder } = contentTypes.Source.place;
  const known = [...items, ...unread]
    .filter(({ type }) => type === 'Source')
    .map(({ name }) => name);
  return items.flatMap((item) =>
    sourcesUsedIn(item)
      .filter(({ name }) => !known.includes(name))
      .map(({ name, line }) => ({
        file: item.path,
        line,
        message: `there is no source ${folder}/${name}.yaml: ${suggestName(name, known)}`,
      })),
  );
}

/** A source that is there, but has no result to draw. */
function checkDrawnSources(items: readonly ContentItem[]): Problem[] {
  const sources = itemsOf(items, 'Source');
  const drawable = sources.filter(({ fields }) => fields.chances !== undefined);
  return items.flatMap((item) =>
    (item.markdown?.report.chances ?? []).flatMap(({ name, line }): Problem[] => {
      const source = sources.find((candidate) => candidate.name === name);
      if (!source || drawable.includes(source)) return [];
      const names = drawable.map((candidate) => candidate.name).join(', ');
      const message = `${source.path} has no "chances" to draw: add them there${names && `, or draw one of: ${names}`}`;
      return [{ file: item.path, line, message }];
    }),
  );
}

function sourcesUsedIn(item: ContentItem): { name: string; line: number }[] {
  const inFigures = listField(item, 'figures').flatMap((figure, index) => {
    const sources = (figure as { elsewhere?: { sources?: unknown } } | null)?.elsewhere?.sources;
    return (Array.isArray(sources) ? sources : []).map((name, at) => ({
      name: String(name),
      line: item.lineOf(['figures', index, 'elsewhere', 'sources', at]),
    }));
  });
  const ofLines = readPhoneLines(item).flatMap(({ path: linePath, line: { source } }) => {
    const line = item.lineOf([...linePath, 'source']);
    return typeof source === 'string' ? [{ name: source, line }] : [];
  });
  return [...inFigures, ...ofLines, ...(item.markdown?.report.citations ?? [])];
}

function checkRequiredPages(
  items: readonly ContentItem[],
  unread: readonly UnreadFile[],
  contentDir: string,
): Problem[] {
  const pages = itemsOf(items, 'Page');
  return requiredPages.flatMap((name): Problem[] => {
    if (unread.some((file) => file.type === 'Page' && file.name === name)) return [];
    const page = pages.find((item) => item.name === name);
    if (!page) {
      const file = path.join(contentDir, 'pages', `${name}.md`);
      return [{ file, message: 'this page is missing, and the site cannot do without it: add it' }];
    }
    if (page.fields.status === 'draft') {
      const line = page.lineOf(['status']);
      return [
        {
          file: page.path,
          line,
          message: 'the site cannot do without this page: write status: published',
        },
      ];
    }
    return [];
  });
}

function nameOf(figure: unknown): string {
  return String((figure as { name?: unknown } | null)?.name);
}
