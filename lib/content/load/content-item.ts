import type { z } from 'zod';
import { type ContentTypeName, contentTypes } from '../content-types';
import type { CompiledMarkdown } from '../markdown/compile-markdown';
import type { MarkdownReport } from '../markdown/markdown-report';
import { isReadable, keepReadable, type Readable } from '../schemas/readable';
import type { ParsedFile } from './parse-file';
import type { ContentFile } from './sort-files';

type ParsedItem = ContentFile & {
  /** As written: rules of their own say what is wrong with the fields. */
  fields: Record<string, unknown>;
  lineOf: ParsedFile['lineOf'];
  markdown: { compiled: CompiledMarkdown; report: MarkdownReport } | undefined;
};

/** A file of one kind. */
export type ItemOf<Type extends ContentTypeName> = ParsedItem & {
  type: Type;
  /** Its fields, without what its schema refuses: a rule that reads them trusts their types. */
  data: Readable<z.output<(typeof contentTypes)[Type]['schema']>>;
};

/** A file of the content folder after parsing, for rules that look at several files together. */
export type ContentItem = { [Type in ContentTypeName]: ItemOf<Type> }[ContentTypeName];

/** Adds the fields that can be read. */
export function toContentItem(parsed: ParsedItem): ContentItem {
  const data = keepReadable(contentTypes[parsed.type].schema, parsed.fields);
  const item = { ...parsed, data };
  if (!isContentItem(item)) throw new Error(`${parsed.path} cannot be read, and nothing says why`);
  return item;
}

function isContentItem(item: ParsedItem & { data: unknown }): item is ContentItem {
  return isReadable(contentTypes[item.type].schema, item.data);
}

/** The files of one kind. */
export function itemsOf<Type extends ContentTypeName>(
  items: readonly ContentItem[],
  type: Type,
): ItemOf<Type>[] {
  return items.filter((item): item is ItemOf<Type> & ContentItem => item.type === type);
}

/** The entries of a list field, whatever else was written there. */
export function listField(item: Pick<ContentItem, 'fields'>, field: string): unknown[] {
  const value = item.fields[field];
  return Array.isArray(value) ? value : [];
}
