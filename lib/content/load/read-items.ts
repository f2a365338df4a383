import { contentTypes } from '../content-types';
import { compileMarkdown } from '../markdown/compile-markdown';
import type { ContentItem } from './content-item';
import { parseMarkdownFile, parseYamlFile } from './parse-file';
import { checkSigns } from './plain-characters';
import type { Problem } from './problem';
import { type ContentFile, readContentFolder, type UnreadFile, type WordList } from './read-folder';

/** Everything that can be read in a content folder, and what is wrong with the rest. */
type ReadItems = {
  items: ContentItem[];
  unread: UnreadFile[];
  problems: Problem[];
  ownWords: WordList;
  fileCount: number;
};

/** Reads and parses a content folder; what the fields hold is not checked here. */
export function readItems(contentDir: string): ReadItems {
  const { files, unread, problems, ownWords } = readContentFolder(contentDir);
  const items = files.flatMap((written): ContentItem[] => {
    const signs = checkSigns(written.path, written.text);
    problems.push(...signs.problems);
    const file = { ...written, text: signs.text };
    const parsed = file.path.endsWith('.md')
      ? parseMarkdownFile(file.text, file.path)
      : parseYamlFile(file.text, file.path);
    if (Array.isArray(parsed)) {
      problems.push(...parsed);
      unread.push(file);
      return [];
    }
    const { data, lineOf, body } = parsed;
    const options = { headings: headingsOf(file), firstLine: body?.firstLine ?? 1 };
    const markdown = body && compileMarkdown(body.text, options);
    return [{ ...file, fields: data as Record<string, unknown>, lineOf, markdown }];
  });
  return { items, unread, problems, ownWords, fileCount: files.length };
}

export function isPublished({ fields }: ContentItem): boolean {
  return fields.status !== 'draft';
}

function headingsOf(file: ContentFile): 'allowed' | 'forbidden' {
  const type = contentTypes[file.type];
  return 'headings' in type ? type.headings : 'forbidden';
}
