import { parseDocument, stringify } from 'yaml';
import type { ContentType } from '@/lib/content/content-types';
import { toContent } from './to-content';
import { updateNode } from './update-yaml';

/** What the editor holds of a file: its fields, its text, and the file as it was read. */
export type Entry = Record<string, unknown> & { body?: string; originalFile?: string };

/** As the content is written by hand: no line is broken, `[a, b]` has no spaces inside. */
const style = { lineWidth: 0, flowCollectionPadding: false };

/**
 * Reads a file for the editor.
 *
 * @throws Error with the first mistake of its YAML
 */
export function fromFile(file: string, type: ContentType): Entry {
  const { yaml, text } = split(file, type);
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error) throw error;
  return {
    ...document.toJS(),
    ...(text !== undefined && { body: text.trim() }),
    originalFile: file,
  };
}

/**
 * The file of an entry. Of one that was there before, only what was edited changes; every other byte
 * stays. The editor itself writes the whole of its YAML anew, without comments.
 */
export function toFile({ body = '', originalFile, ...fields }: Entry, type: ContentType): string {
  const after = toContent(fields, type.schema);
  if (originalFile === undefined) {
    const yaml = stringify(withoutMissing(after), style);
    return isMarkdown(type) ? `---\n${yaml}---\n\n${body.trim()}\n` : yaml;
  }
  const { opening, yaml, closing, text } = split(originalFile, type);
  const document = parseDocument(yaml);
  const before = toContent(document.toJS(), type.schema);
  const untouched = document.toString(style);
  updateNode(document, document.contents, before, after);
  const updated = document.toString(style);
  return [
    opening,
    updated === untouched ? yaml : updated,
    closing,
    text === undefined || text.trim() === body.trim() ? text : toText(text, body),
  ].join('');
}

export function isMarkdown({ place }: ContentType): boolean {
  return 'extension' in place && place.extension === 'md';
}

/** The parts of a file, which make it up when they are joined. */
function split(file: string, type: ContentType) {
  if (!isMarkdown(type)) return { opening: '', yaml: file, closing: '', text: undefined };
  const [, opening = '', yaml = '', closing = '', text = ''] =
    /^(---[ \t]*\n)([\s\S]*?\n)(---[ \t]*(?:\n|$))([\s\S]*)$/.exec(file) ?? [];
  if (opening === '') throw new Error('The fields have to stand between two lines ---');
  return { opening, yaml, closing, text };
}

/** A new text, with the blank lines around it that the one before it had. */
function toText(text: string, body: string): string {
  const [start = ''] = /^\s*/.exec(text) ?? [];
  const [end = ''] = /\s*$/.exec(text) ?? [];
  return start + body.trim() + end;
}

/** YAML would write a field without a value as null. */
function withoutMissing(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
