import { createMiddleware } from 'hono/factory';

/**
 * Refuses (403) whatever could have been sent by another site: a request that changes something has to come
 * from our own page. The origin is that of the settings, never what the request says of its own address,
 * which a proxy or a sender can set. Browsers send `Origin` with every post, and a page cannot forge it.
 *
 * @param origin such as `https://www.clinic.example`
 */
export function requireSameOrigin(origin: string) {
  return createMiddleware(async (context, next) => {
    const { method } = context.req;
    if (method !== 'GET' && method !== 'HEAD') {
      const site = context.req.header('Sec-Fetch-Site') ?? 'same-origin';
      if (context.req.header('Origin') !== origin || site !== 'same-origin') {
        return context.text('This request did not come from the inbox itself.\n', 403);
      }
      const [type] = (context.req.header('Content-Type') ?? '').split(';');
      if (!bodyTypes.has(type?.trim().toLowerCase() ?? '')) {
        return context.text('Send a form or JSON.\n', 415);
      }
    }
    await next();
  });
}

/** A form of another site could also send `text/plain` or `multipart/form-data`; none of our pages does. */
const bodyTypes = new Set(['application/x-www-form-urlencoded', 'application/json']);
