import { contentTypes } from '../content-types';
import { compileMarkdown } from '../markdown/compile-markdown';
import { checkAnchors } from './check-anchors';
import { checkLinks } from './check-links';
import { checkNames } from './check-names';
import type { ContentItem } from './content-item';
import { explainIssue } from './explain-issue';
import { parseMarkdownFile, parseYamlFile } from './parse-file';
import { compareProblems, type Problem } from './problem';
import { type ContentFile, readContentFolder } from './read-folder';

/**
 * Checks a whole content folder: each file by itself, then what the files say of one another.
 *
 * @param contentDir path of the folder, as it should stand in the messages
 * @returns every problem, by file and line; none means that the site can be built
 */
export function checkContent(contentDir: string): { problems: Problem[]; fileCount: number } {
  const { files, problems } = readContentFolder(contentDir);
  const items: ContentItem[] = [];
  for (const file of files) {
    const parsed = file.path.endsWith('.md')
      ? parseMarkdownFile(file.text, file.path)
      : parseYamlFile(file.text, file.path);
    if (Array.isArray(parsed)) {
      problems.push(...parsed);
      continue;
    }
    const item: ContentItem = {
      ...file,
      fields: parsed.data as Record<string, unknown>,
      lineOf: parsed.lineOf,
      markdown:
        parsed.body &&
        compileMarkdown(parsed.body.text, {
          headings: headingsOf(file),
          firstLine: parsed.body.firstLine,
        }),
    };
    items.push(item);
    problems.push(...checkFields(item), ...checkText(item));
  }
  problems.push(...checkNames(items, contentDir), ...checkAnchors(items), ...checkLinks(items));
  return { problems: problems.sort(compareProblems), fileCount: files.length };
}

function headingsOf(file: ContentFile): 'allowed' | 'forbidden' {
  const type = contentTypes[file.type];
  return 'headings' in type ? type.headings : 'forbidden';
}

function checkFields(item: ContentItem): Problem[] {
  const { schema } = contentTypes[item.type];
  const result = schema.safeParse(item.fields);
  return (result.error?.issues ?? []).map((issue) => ({
    file: item.path,
    line: item.lineOf(
      issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path,
    ),
    message: explainIssue(issue, schema, item.fields),
  }));
}

function checkText(item: ContentItem): Problem[] {
  return (item.markdown?.report.problems ?? []).map((problem) => ({ file: item.path, ...problem }));
}
