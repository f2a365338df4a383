import { type ContentType, contentTypes } from '../content-types';
import { compileMarkdown } from '../markdown/compile-markdown';
import { type ContentItem, toContentItem } from './content-item';
import type { ParseDiagnostic } from './diagnostic';
import type { DownloadFile } from './files/download-file';
import type { PhotoFile } from './files/photo-file';
import { checkCharacters } from './files/plain-characters';
import type { ContentFolder } from './files/read-folder';
import { type ContentFile, type ListFile, sortFiles, type UnreadFile } from './files/sort-files';
import { parseMarkdownFile, parseYamlFile } from './parse-file';

/** Everything that can be read in a content folder, and what is wrong with the rest. */
export type ReadItems = {
  items: ContentItem[];
  unread: UnreadFile[];
  diagnostics: ParseDiagnostic[];
  ownWords: ListFile;
  photoFiles: PhotoFile[];
  downloadFiles: DownloadFile[];
  fileCount: number;
};

/** Parses a content folder; the values of the fields are not checked here. */
export function readItems(folder: ContentFolder): ReadItems {
  const { files, unread, diagnostics, ownWords, photoFiles, downloadFiles } = sortFiles(folder);
  const items = files.flatMap((written): ContentItem[] => {
    const characters = checkCharacters(written.path, written.text);
    diagnostics.push(...characters.diagnostics);
    const file = { ...written, text: characters.text };
    const conflict = findConflict(file);
    if (conflict) {
      diagnostics.push(conflict);
      unread.push(file);
      return [];
    }
    const parsed = file.path.endsWith('.md')
      ? parseMarkdownFile(file.text, file.path)
      : parseYamlFile(file.text, file.path);
    if (Array.isArray(parsed)) {
      diagnostics.push(...parsed);
      unread.push(file);
      return [];
    }
    const { data, lineOf, body } = parsed;
    const options = { ...optionsOf(file), firstLine: body?.firstLine ?? 1 };
    const markdown = body && compileMarkdown(body.text, options);
    for (const diagnostic of markdown?.report.diagnostics ?? []) {
      diagnostics.push({ file: file.path, ...diagnostic });
    }
    return [toContentItem({ ...file, fields: data, lineOf, markdown })];
  });
  return {
    items,
    unread,
    diagnostics,
    ownWords,
    photoFiles,
    downloadFiles,
    fileCount: files.length,
  };
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
