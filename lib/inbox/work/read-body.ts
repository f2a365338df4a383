import type { Context } from 'hono';
import type { z } from 'zod';

/** Reads the JSON of a request. @returns `undefined` if it is not what the schema asks for */
export async function readBody<Schema extends z.ZodType>(
  { req }: Context,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  try {
    const parsed = schema.safeParse(await req.json());
    return parsed.success ? parsed.data : undefined;
  } catch {
    // Not JSON.
    return undefined;
  }
}
