import type { ContentTypeName } from '../content-types';
import type { CompiledMarkdown } from '../markdown/compile-markdown';
import type { MarkdownReport } from '../markdown/markdown-report';
import type { ParsedFile } from './parse-file';
import type { ContentFile } from './read-folder';

/** A file of the content folder after parsing, for checks that look at several files together. */
export type ContentItem = ContentFile & {
  /** As written: other checks have reported what is wrong with the fields themselves. */
  fields: Record<string, unknown>;
  lineOf: ParsedFile['lineOf'];
  markdown: { compiled: CompiledMarkdown; report: MarkdownReport } | undefined;
};

export function itemsOf(items: readonly ContentItem[], type: ContentTypeName): ContentItem[] {
  return items.filter((item) => item.type === type);
}

/** The entries of a list field, whatever else was written there. */
export function listField(item: ContentItem, field: string): unknown[] {
  const value = item.fields[field];
  return Array.isArray(value) ? value : [];
}
