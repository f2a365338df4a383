import type { Context } from 'hono';
import type { z } from 'zod';
import { readBody as readFields } from '@/lib/contact/http/read-body';

/** The longest is a list of references, or an encrypted note. */
export const maxBodyBytes = 256 * 1024;

/**
 * Reads the JSON or the form of a request. Hono's own limit fails at a body without an announced length,
 * such as a proxy may send.
 *
 * @returns `undefined` if it is not what the schema asks for, or too long
 */
export async function readBody<Schema extends z.ZodType>(
  { req }: Context,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  const read = await readFields(req.raw, maxBodyBytes);
  if (!read.ok) return undefined;
  const parsed = schema.safeParse(read.fields);
  return parsed.success ? parsed.data : undefined;
}
