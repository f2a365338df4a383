import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Answers with a whole page (a `Layout`), with the doctype that `c.html` leaves out. */
export async function showPage(
  context: Context,
  page: Child,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  return context.html(`<!doctype html>${await String(await page)}`, status);
}
