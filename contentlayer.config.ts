import {
  type DocumentType,
  defineDocumentType,
  type FieldDefs,
  type LocalDocument,
  makeSource,
} from 'contentlayer2/source-files';
import engines from 'gray-matter/lib/engines.js';
import { z } from 'zod';
import { contentDir } from './lib/content/content-dir';
import { compileMarkdown } from './lib/content/markdown/compile-markdown';
import type { Headings } from './lib/content/markdown/grammar/headings';
import { type ContentType, contentTypes } from './lib/content/schemas/content-types';
import { innermost } from './lib/content/schemas/schema-layers';

// Front matter that begins with `---js` would be run as a program (gray-matter's default).
engines.javascript = {
  parse: () => {
    throw new Error('front matter may not be a program: begin it with --- alone');
  },
};

const documentTypes = Object.entries(contentTypes).map(([name, type]) =>
  toDocumentType(name, type),
);

function toDocumentType(
  name: string,
  { place, schema, headings, isSheet }: ContentType,
): DocumentType {
  return defineDocumentType(() => ({
    name,
    filePathPattern: 'file' in place ? place.file : `${place.folder}/*.${place.extension}`,
    contentType: headings ? 'markdown' : 'data',
    // One that may be missing is a list of one or none.
    isSingleton: 'file' in place && !place.isOptional,
    fields: toFieldDefs(schema),
    computedFields: {
      fileName: {
        type: 'string',
        resolve: (document) => {
          refuseInvalid(document, schema);
          return document._raw.sourceFileName.replace(/\.[a-z]+$/, '');
        },
      },
      ...(headings && {
        text: {
          type: 'json',
          resolve: (document) => compileBody(document.body.raw, headings, isSheet),
        },
      }),
    },
  }));
}

/** zod holds the schema; contentlayer has to know which fields there are, for its types. */
function toFieldDefs(schema: z.ZodObject): FieldDefs {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([field, value]) => {
      const isRequired = !value.safeParse(undefined).success && !value.safeParse(null).success;
      return [field, { ...toFieldType(innermost(value)), required: isRequired }];
    }),
  );
}

function toFieldType(schema: z.core.$ZodType) {
  if (schema instanceof z.ZodEnum)
    return { type: 'enum', options: schema.options.map(String) } as const;
  const { type } = schema._zod.def;
  return {
    type: type === 'string' || type === 'number' || type === 'boolean' ? type : 'json',
  } as const;
}

/**
 * contentlayer itself publishes a wrong enum value or a bad nested item. Refused here, it keeps what
 * it generated last, so the development server goes on showing the last good version.
 */
function refuseInvalid(document: LocalDocument, schema: z.ZodObject) {
  const { _id, _raw, type, body, ...fields } = document;
  const { error } = schema.safeParse(fields);
  if (error) throw new Error(`${_id}: ${z.prettifyError(error)}`);
}

function compileBody(markdown: string, headings: Headings, isSheet: true | undefined) {
  const { compiled, report } = compileMarkdown(markdown, { headings, isSheet, firstLine: 1 });
  const [diagnostic] = report.diagnostics;
  if (diagnostic) throw new Error(diagnostic.message);
  return compiled;
}

export default makeSource({
  contentDirPath: contentDir,
  contentDirExclude: ['README.md', 'allowed.yaml', 'forbidden.yaml'],
  documentTypes,
  onUnknownDocuments: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
  disableImportAliasWarning: true,
  // Bodies become data (`text`), not HTML: lib/views fills in figures, components draw the rest.
  markdown: (processor) => {
    processor.use(function writeNothing() {
      this.parser = () => ({ type: 'root', children: [] });
      this.compiler = () => '';
    });
  },
});
