import { type Document, type ParsedNode, parse, parseDocument, stringify, visit } from 'yaml';
import { parseMarkdownFile, parseYamlFile } from '@/lib/content/load/parse-file';
import { isMarkdown } from '@/lib/content/schemas/content-types';
import { valueAt } from '@/lib/content/schemas/fields/readable';
import { toWords } from '@/lib/content/schemas/to-words';
import type { EditedType } from './edited-types';
import { keepLines } from './keep-lines';
import { toContent } from './to-content';
import { isSame, updateNode } from './update-yaml';

/** What the editor holds of a file: its fields, its text, and the file as it was read. */
export type Entry = Record<string, unknown> & {
  body?: string;
  originalFile?: string;
  /** What the editor's lists say after a title: its place, that it is a draft, or cannot be read. */
  listMark?: string;
  /** Why the file cannot be read; then there is nothing else. */
  unreadable?: string;
};

/** As the content is written by hand: lines are not wrapped, and `[a, b]` has no inner spaces. */
const style = { lineWidth: 0, flowCollectionPadding: false };

/**
 * Parses a file for the editor. One that cannot be read is an entry too, with the message of the check:
 * the editor would leave it out of its lists, and let somebody write another file in its place.
 */
export function fromFile(file: string, type: EditedType): Entry {
  try {
    return parseFile(file, type);
  } catch {
    const unreadable = explainFile(file, type);
    return { listMark: ` (cannot be read: ${unreadable})`, unreadable, originalFile: file };
  }
}

/** The first mistake, in the words of `npm run check`. */
function explainFile(file: string, type: EditedType): string {
  const parsed = isMarkdown(type) ? parseMarkdownFile(file, '') : parseYamlFile(file, '');
  const [first] = Array.isArray(parsed) ? parsed : [];
  return first ? `line ${first.line ?? 1}, ${first.message}` : 'it is not written as it should be';
}

function parseFile(file: string, type: EditedType): Entry {
  const { yaml, text } = split(file, type);
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error) throw error;
  visit(document, {
    Scalar: (_, node) => {
      // The form would make the text 2139 of a number that is written 02139.
      const isNumber = typeof node.value === 'number';
      if (isNumber && node.source && String(node.value) !== node.source) node.value = node.source;
    },
  });
  return {
    ...toFields(document, type),
    ...(text !== undefined && { body: text.trim() }),
    originalFile: file,
    ...toListed(toFields(document, type)),
  };
}

/** A list is one field of a form. */
function toFields(document: Document, { isList }: EditedType): Record<string, unknown> {
  return isList ? { entries: document.toJS() ?? [] } : document.toJS();
}

/** Fields by which the editor's lists can be grouped. */
export const groupFields = ['group', 'navigation.group', 'kind', 'decision', 'checked'] as const;

/** What the editor's lists need to know of an entry: what they say after its title, and its groups. */
export function toListed(fields: Record<string, unknown>): Record<string, string> {
  const groups = groupFields.flatMap((name) => {
    const value = valueAt(fields, name.split('.'));
    return typeof value === 'string' && value !== '' ? [[toGroupKey(name), toWords(value)]] : [];
  });
  const order = valueAt(fields, ['order']) ?? valueAt(fields, ['navigation', 'order']);
  const marks = [
    ...(typeof order === 'number' ? [`no. ${order}`] : []),
    ...(fields.status === 'draft' ? ['draft'] : []),
  ];
  return {
    listMark: marks.length > 0 ? ` (${marks.join(', ')})` : '',
    ...Object.fromEntries(groups),
  };
}

/** The field, in no form, that has such a group in words. */
export function toGroupKey(name: string): string {
  return `list-${name.replace('.', '-')}`;
}

/**
 * The file of an entry. In an existing file only what was edited changes; every other byte stays.
 * The editor itself would rewrite all of the YAML, without comments.
 *
 * @throws Error if the YAML is written in a way that prevents this, such as with anchors
 */
export function toFile(entry: Entry, type: EditedType): string {
  const { body = '', originalFile, listMark: _mark, ...fields } = entry;
  const after = toContent(fields, type.schema) as Record<string, unknown>;
  if (originalFile === undefined) {
    const yaml = stringify(type.isList ? after.entries : after, style);
    return isMarkdown(type) ? `---\n${yaml}---\n\n${body.trim()}\n` : yaml;
  }
  const { opening, yaml, closing, text } = split(originalFile, type);
  const document = parseDocument(yaml);
  const before = toContent(toFields(document, type), type.schema) as Record<string, unknown>;
  return [
    opening,
    isSame(before, after)
      ? yaml
      : type.isList
        ? updateList(yaml, document, before.entries, after.entries)
        : updateFields(yaml, document, before, after, type),
    closing,
    text === undefined || text.trim() === body.trim() ? text : toText(text, body),
  ].join('');
}

/** Whether a file is still what an entry was read from; the editor trims what it reads. */
export function isAsRead(originalFile: string | undefined, current: string): boolean {
  const toRead = (text: string) => text.trim().replaceAll(/\r\n?/g, '\n');
  return toRead(originalFile ?? '') === toRead(current);
}

/** The parts of a file, which add up to the whole of it. The editor has trimmed its end. */
function split(file: string, type: EditedType) {
  const whole = `${file.trimEnd()}\n`;
  if (!isMarkdown(type)) return { opening: '', yaml: whole, closing: '', text: undefined };
  const [, opening = '', yaml = '', closing = '', text = ''] =
    /^(---[ \t]*\n)([\s\S]*?\n)(---[ \t]*\n)([\s\S]*)$/.exec(whole) ?? [];
  if (opening === '') throw new Error('The fields must be between two lines ---');
  return { opening, yaml, closing, text };
}

function updateFields(
  yaml: string,
  document: Document,
  before: unknown,
  after: unknown,
  { schema }: EditedType,
): string {
  const untouched = document.toString(style);
  document.contents = updateNode(document, document.contents, before, after) as ParsedNode;
  const updated = keepLines(yaml, untouched, document.toString(style));
  if (!isSame(toContent(parse(updated), schema), after)) {
    throw new Error('The editor cannot change how this file is written: use a text editor');
  }
  return updated;
}

/** The entries of a list that were edited; comments stay, also those of a file that has nothing else. */
function updateList(yaml: string, document: Document, before: unknown, after: unknown): string {
  if (document.contents === null) return `${yaml}${stringify(after, style)}`;
  document.contents = updateNode(document, document.contents, before, after) as ParsedNode;
  return document.toString(style);
}

/** A new text, with the blank lines and the indentation with which the old one began. */
function toText(text: string, body: string): string {
  const [, blankLines = '', indent = ''] = /^((?:[^\S\n]*\n)*)([^\S\n]*)/.exec(text) ?? [];
  if (body.trim() === '') return '';
  const [firstLine] = body.trim().split('\n', 1);
  const beginsAsBefore = text.trim().split('\n', 1)[0] === firstLine;
  return `${blankLines || (text === '' ? '\n' : '')}${beginsAsBefore ? indent : ''}${body.trim()}\n`;
}
