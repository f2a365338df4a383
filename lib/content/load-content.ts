import { assembleContent, type RawDocument } from './assembly/assemble-content';
import type { Content } from './content';
import type { CompiledMarkdown } from './markdown/compile-markdown';
import { readCompiled } from './read-compiled';
import { type ContentTypeName, contentTypes } from './schemas/content-types';
import { siteStateSchema } from './site-state';

/** One for the process: Next bundles this module twice, with what draws pages and with what makes files. */
const shared = globalThis as { loadedContent?: Content };

/**
 * The only way to the content: contentlayer's output, checked and assembled. Read once in production; in
 * development on each call, so that edits show.
 */
export function loadContent(): Content {
  if (shared.loadedContent && process.env.NODE_ENV === 'production') return shared.loadedContent;
  if (process.env.NODE_ENV === 'development') {
    // Next draws a page anew when a module of it changes, which is all that these are for. Compiled for
    // production, this block is left out, and the content with it.
    void import('contentlayer/generated');
    void import('contentlayer/site-state.json');
  }
  const names = Object.keys(contentTypes) as ContentTypeName[];
  const documents = Object.fromEntries(
    names.map((name) => [name, readDocuments(name).map(toRaw)]),
  ) as Record<ContentTypeName, RawDocument[]>;
  const content = assembleContent(documents, siteStateSchema.parse(readCompiled('site-state')));
  shared.loadedContent = content;
  return content;
}

/** What contentlayer adds to a document beside the fields of its file. */
type Generated = {
  _id: string;
  _raw: { flattenedPath: string };
  type: string;
  fileName: string;
  body?: unknown;
  text?: unknown;
};

/** There is one document where contentlayer knows of one file. */
function readDocuments(name: ContentTypeName): Generated[] {
  return [readCompiled<Generated | Generated[]>(`generated/${name}/_index`)].flat();
}

function toRaw(document: Generated): RawDocument {
  const { _id, _raw, type, fileName, body, text, ...fields } = document as Generated &
    Record<string, unknown>;
  return {
    name: fileName,
    key: _raw.flattenedPath,
    fields,
    text: text as CompiledMarkdown | undefined,
  };
}
