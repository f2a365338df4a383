import type { z } from 'zod';

/** A value without everything that its schema rejects. */
export type Readable<Value> = Value extends readonly (infer Entry)[]
  ? (Readable<Entry> | undefined)[]
  : Value extends object
    ? { [Key in keyof Value]?: Readable<Value[Key]> | undefined }
    : Value;

/**
 * Removes what a schema rejects, so that one wrong field does not hide the others. Entries of a
 * list keep their indexes. If it rejects nothing, these are the very fields.
 */
export function keepReadable(
  schema: z.ZodType,
  written: Record<string, unknown>,
): Record<string, unknown> {
  const { error } = schema.safeParse(written);
  if (!error) return written;
  const kept = structuredClone(written);
  for (const issue of error.issues) {
    if (!isAbout(issue)) removeAt(kept, issue.path);
  }
  return kept;
}

/** Whether a value is only incomplete or inconsistent, rather than of the wrong type. */
export function isReadable<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): value is Readable<z.output<Schema>> {
  return (schema.safeParse(value).error?.issues ?? []).every(
    (issue) => isAbout(issue) || valueAt(value, issue.path) === undefined,
  );
}

/** Whether an issue is about a value that can be read nevertheless. */
function isAbout({ code, path }: z.core.$ZodIssue): boolean {
  return code === 'unrecognized_keys' || code === 'custom' || path.length === 0;
}

function removeAt(data: unknown, path: readonly PropertyKey[]) {
  const parent = valueAt(data, path.slice(0, -1));
  const key = path.at(-1);
  if (Array.isArray(parent) && typeof key === 'number') parent[key] = undefined;
  else if (isRecord(parent) && key !== undefined) delete parent[String(key)];
}

/** The value at a path of some data; `undefined` if the path does not exist. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)];
    else value = isRecord(value) ? value[String(key)] : undefined;
  }
  return value;
}

/** Whether a value is an object with fields: neither a list nor null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
