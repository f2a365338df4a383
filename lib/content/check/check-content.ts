import { contentTypes, requiredPages } from '../content-types';
import { compileMarkdown } from '../markdown/compile-markdown';
import { checkAnchors } from './check-anchors';
import { checkLedger, checkOldNames, listRedirects } from './check-ledger';
import { checkLinks } from './check-links';
import { checkNames } from './check-names';
import type { ContentItem } from './content-item';
import { explainIssue } from './explain-issue';
import { parseMarkdownFile, parseYamlFile } from './parse-file';
import { compareProblems, type Problem } from './problem';
import { type ContentFile, readContentFolder, type UnreadFile } from './read-folder';

type CheckedContent = {
  problems: Problem[];
  fileCount: number;
  /** What the ledger of published addresses should hold. */
  ledgerText: string;
  /** Old addresses of pages, each with the address that it leads to now. */
  redirects: { from: string; to: string }[];
};

/**
 * Checks a whole content folder: each file by itself, then what the files say of one another.
 *
 * @param contentDir path of the folder, as it should stand in the messages
 * @returns every problem, by file and line; none means that the site can be built
 */
export function checkContent(contentDir: string): CheckedContent {
  const { files, unread, problems } = readContentFolder(contentDir);
  const items: ContentItem[] = [];
  for (const file of files) {
    const parsed = file.path.endsWith('.md')
      ? parseMarkdownFile(file.text, file.path)
      : parseYamlFile(file.text, file.path);
    if (Array.isArray(parsed)) {
      problems.push(...parsed);
      unread.push(file);
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
    problems.push(...checkFields(item), ...checkFieldTokens(item), ...checkText(item));
  }
  problems.push(
    ...checkNames(items, unread, contentDir),
    ...checkAnchors(items),
    ...checkLinks(items, [...unread, ...unpublishedRequiredPages(items)]),
  );
  const ledger = checkLedger(items, unread, contentDir);
  problems.push(...ledger.problems, ...checkOldNames(items));
  return {
    problems: problems.sort(compareProblems),
    fileCount: files.length,
    ledgerText: ledger.text,
    redirects: listRedirects(items),
  };
}

/** They have their own problem, so that nothing is said of the links to them. */
function unpublishedRequiredPages(items: readonly ContentItem[]): UnreadFile[] {
  const published = items.filter(
    ({ type, fields }) => type === 'Page' && fields.status !== 'draft',
  );
  return requiredPages
    .filter((name) => !published.some((page) => page.name === name))
    .map((name) => ({ type: 'Page', name }));
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

/** Fields into which figures are filled; in others the brackets would be printed. */
const filledFields = ['summary', 'description', 'question'];

function checkFieldTokens(item: ContentItem): Problem[] {
  return textsIn(item.fields).flatMap(({ path, text }): Problem[] => {
    const place = { file: item.path, line: item.lineOf(path) };
    const field = `"${path.join('.')}"`;
    const rest = text.replaceAll(/\{\{[^{}]*\}\}/g, '');
    if (text.includes('[^')) {
      return [{ ...place, message: `${field} cites a source, which works only in the text below` }];
    }
    if (/\{\{|\}\}/.test(rest)) {
      return [{ ...place, message: `${field} has a figure that is not closed: write {{name}}` }];
    }
    if (text !== rest && !(path.length === 1 && filledFields.includes(String(path[0])))) {
      const message = `${field} has a figure, which works only in the text, ${filledFields.join(', ')}: write it in words`;
      return [{ ...place, message }];
    }
    return [];
  });
}

function textsIn(
  value: unknown,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function checkText(item: ContentItem): Problem[] {
  const { markdown } = item;
  if (!markdown) return [];
  const problems = markdown.report.problems.map((problem) => ({ file: item.path, ...problem }));
  const isEmpty = markdown.compiled.tree.children.length === 0;
  return isEmpty && problems.length === 0 && item.type !== 'Location'
    ? [
        {
          file: item.path,
          message: 'there is no text below the fields: write it, or delete the file',
        },
      ]
    : problems;
}
