import type { Context } from 'hono';
import type { z } from 'zod';

/** The body of a request, if it is JSON of this shape. */
export async function readJson<Shape extends z.ZodType>(
  context: Context,
  shape: Shape,
): Promise<z.infer<Shape> | undefined> {
  try {
    return shape.safeParse(await context.req.json()).data;
  } catch {
    // Not JSON at all.
    return undefined;
  }
}
