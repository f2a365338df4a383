import { compileMarkdown } from '../markdown/compile-markdown';
import { type ContentType, contentTypes, isMarkdown } from '../schemas/content-types';
import { type ContentItem, toContentItem } from './content-item';
import type { ParseDiagnostic } from './diagnostic';
import { checkCharacters } from './files/plain-characters';
import type { ContentFolder } from './files/read-folder';
import { type ContentFile, type SortedFiles, sortFiles } from './files/sort-files';
import { parseMarkdownFile, parseYamlFile } from './parse-file';

/** Everything that can be read in a content folder, and what is wrong with the rest. */
export type ReadItems = SortedFiles & { items: ContentItem[] };

/** What one file says, or what is wrong with it. */
export type ReadFile = { item: ContentItem | undefined; diagnostics: readonly ParseDiagnostic[] };

/**
 * Parses a content folder; the values of the fields are not checked here.
 *
 * @param read what reads each file; the editor's remembers those that have not changed
 */
export function readItems(
  folder: ContentFolder,
  read: (file: ContentFile) => ReadFile = readFile,
): ReadItems {
  const sorted = sortFiles(folder);
  const items = sorted.files.flatMap((file): ContentItem[] => {
    const found = read(file);
    sorted.diagnostics.push(...found.diagnostics);
    if (found.item) return [found.item];
    sorted.unread.push(file);
    return [];
  });
  return { ...sorted, items };
}

/** Parses one file; it has no item if it cannot be read. */
export function readFile(written: ContentFile): ReadFile {
  const characters = checkCharacters(written.path, written.text);
  const diagnostics = [...characters.diagnostics];
  const file = { ...written, text: characters.text };
  const conflict = findConflict(file);
  if (conflict) return { item: undefined, diagnostics: [...diagnostics, conflict] };
  const parsed = isMarkdown(contentTypes[file.type])
    ? parseMarkdownFile(file.text, file.path)
    : parseYamlFile(file.text, file.path);
  if (Array.isArray(parsed)) return { item: undefined, diagnostics: [...diagnostics, ...parsed] };
  const { data, lineOf, body } = parsed;
  const options = { ...optionsOf(file), firstLine: body?.firstLine ?? 1 };
  const markdown = body && compileMarkdown(body.text, options);
  for (const diagnostic of markdown?.report.diagnostics ?? []) {
    diagnostics.push({ file: file.path, ...diagnostic });
  }
  return { item: toContentItem({ ...file, fields: data, lineOf, markdown }), diagnostics };
}

/** Marks that git leaves in a file. */
function findConflict({ path, text }: ContentFile): ParseDiagnostic | undefined {
  const index = text
    .split('\n')
    .findIndex((line) => /^(?:(?:<{7}|>{7}|\|{7})(?: |$)|={7}$)/.test(line.trimEnd()));
  if (index === -1) return undefined;
  const message =
    'git could not put two versions of this file together, or a line of its marks was left: keep the lines that are right, and delete the lines with <<<<<<<, |||||||, ======= and >>>>>>>';
  return { ruleId: 'merge-conflict', file: path, line: index + 1, message };
}

export function isPublished({ fields }: Pick<ContentItem, 'fields'>): boolean {
  return fields.status !== 'draft';
}

function optionsOf(file: ContentFile) {
  const { headings = 'forbidden', isSheet }: ContentType = contentTypes[file.type];
  return { headings, isSheet };
}
