import path from 'node:path';
import { contentTypes, requiredPages } from '../../content-types';
import { type ContentItem, itemsOf, listField } from '../../load/content-item';
import { readPhoneLines } from '../../load/phone-lines';
import type { Problem } from '../../load/problem';
import type { UnreadFile } from '../../load/read-folder';
import { suggestName } from '../../references/nearest-name';
import { checkFigures } from './check-figures';

/** Figures and sources that are used but not there, figures defined twice, pages the site lacks, and copies. */
export function checkNames(
  items: readonly ContentItem[],
  unread: readonly UnreadFile[],
  contentDir: string,
): Problem[] {
  return [
    ...checkFigures(items),
    ...checkSources(items, unread),
    ...checkDrawnSources(items),
    ...checkRequiredPages(items, unread, contentDir),
    ...checkTitles(items),
    ...checkPhoneIds(items),
  ];
}

/** Two numbers of one id would share a token. */
function checkPhoneIds(items: readonly ContentItem[]): Problem[] {
  return itemsOf(items, 'Clinic').flatMap((item) => {
    const lines = readPhoneLines(item).filter(({ line }) => typeof line.id === 'string');
    return lines.flatMap(({ path: linePath, line: { id } }, index): Problem[] => {
      if (lines.findIndex((other) => other.line.id === id) === index) return [];
      const message = `the id "${String(id)}" is used twice: give one of the numbers another`;
      return [{ file: item.path, line: item.lineOf([...linePath, 'id']), message }];
    });
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
