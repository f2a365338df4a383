import type { CompiledMarkdown } from '../markdown/compile-markdown';
import type { MarkdownReport } from '../markdown/markdown-report';
import { type ContentTypeName, contentTypes, type FieldsOf } from '../schemas/content-types';
import { isReadable, keepReadable, type Readable } from '../schemas/fields/readable';
import type { ContentFile } from './files/sort-files';
import type { ParsedFile } from './parse-file';

type ParsedItem = ContentFile & {
  /** The fields as written; mistakes in them have rules of their own. */
  fields: Record<string, unknown>;
  lineOf: ParsedFile['lineOf'];
  markdown: { compiled: CompiledMarkdown; report: MarkdownReport } | undefined;
};

/** A file of one kind. */
export type ItemOf<Type extends ContentTypeName> = ParsedItem & {
  type: Type;
  /** Its fields without what its schema rejects, so that rules can trust their types. */
  data: Readable<FieldsOf<Type>>;
};

/** A parsed file of the content folder, for rules that look at several files together. */
export type ContentItem = { [Type in ContentTypeName]: ItemOf<Type> }[ContentTypeName];

/** Adds the fields that could be read. */
export function toContentItem(parsed: ParsedItem): ContentItem {
  const data = keepReadable(contentTypes[parsed.type].schema, parsed.fields);
  const item = { ...parsed, data };
  if (!isContentItem(item)) throw new Error(`${parsed.path} cannot be read, and nothing says why`);
  return item;
}

function isContentItem(item: ParsedItem & { data: unknown }): item is ContentItem {
  const isWhole = item.data === item.fields;
  return isWhole || isReadable(contentTypes[item.type].schema, item.data);
}

/** The files of one kind. */
export function itemsOf<Type extends ContentTypeName>(
  items: readonly ContentItem[],
  type: Type,
): ItemOf<Type>[] {
  return items.filter((item): item is ItemOf<Type> & ContentItem => item.type === type);
}

/** The entries of a list field; empty if it is no list. */
export function listField(item: Pick<ContentItem, 'fields'>, field: string): unknown[] {
  const value = item.fields[field];
  return Array.isArray(value) ? value : [];
}
