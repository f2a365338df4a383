import { type Document, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { explainYamlError } from '../../load/explain-yaml-error';
import type { ContentFolder } from '../../load/files/read-folder';

/** A list of entries that a clinic may keep in its folder, and what of it cannot be read. */
export type OwnEntries<Entry> = {
  path: string;
  entries: readonly (Entry & { line: number })[];
  faults: readonly Fault[];
};

/** Something in such a file that is no whole entry, as "what: how to fix it". */
export type Fault = { line: number; message: string };

/**
 * Reads a list such as `allowed.yaml`; there need not be such a file.
 *
 * @param schema of one entry
 */
export function readOwnEntries<Schema extends z.ZodObject>(
  { dir, files }: ContentFolder,
  name: string,
  schema: Schema,
): OwnEntries<z.output<Schema>> {
  const path = dir === '' ? name : `${dir}/${name}`;
  const bytes = files?.get(name);
  if (!bytes) return { path, entries: [], faults: [] };
  const text = new TextDecoder().decode(bytes);
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    return { path, entries: [], faults: [explainYamlError(error, text, lineAt(error.pos[0]))] };
  }
  return { path, ...readList(document, lineAt, schema) };
}

function readList<Schema extends z.ZodObject>(
  document: Document.Parsed,
  lineAt: (offset: number) => number,
  schema: Schema,
): Pick<OwnEntries<z.output<Schema>>, 'entries' | 'faults'> {
  const list: unknown = document.toJS() ?? [];
  if (!Array.isArray(list)) {
    const message = 'this is not a list: begin each entry with "- words:"';
    return { entries: [], faults: [{ line: 1, message }] };
  }
  const nodes = isSeq(document.contents) ? document.contents.items : [];
  const entries: (z.output<Schema> & { line: number })[] = [];
  const faults: Fault[] = [];
  for (const [index, written] of list.entries()) {
    const range = z
      .object({ range: z.tuple([z.number()]).rest(z.number()) })
      .safeParse(nodes[index]);
    const line = range.success ? lineAt(range.data.range[0]) : 1;
    const read = schema.safeParse(written);
    if (read.success) entries.push({ ...read.data, line });
    else faults.push({ line, message: explainEntry(read.error.issues[0], schema) });
  }
  return { entries, faults };
}

function explainEntry(issue: z.core.$ZodIssue | undefined, schema: z.ZodObject): string {
  const names = Object.keys(schema.shape).join(', ');
  const [field] = issue?.path ?? [];
  if (issue?.code === 'unrecognized_keys') {
    return `"${issue.keys.join('", "')}" is no field of an entry: write ${names} and nothing else`;
  }
  if (field === undefined) return `this is not an entry: write ${names}, each as "name: value"`;
  if (issue?.code === 'too_small') {
    return `"${String(field)}" is too short: write at least ${issue.minimum} characters`;
  }
  return `this entry has no ${String(field)} that can be read: add "${String(field)}:" with words after it`;
}
