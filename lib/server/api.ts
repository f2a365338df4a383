import { Hono } from 'hono';
import { logEvent } from '@/lib/log';
import { routes } from '@/lib/routes';
import { apiHeaders } from '@/lib/static-html/site-headers';
import type { Handler } from './create-server';
import { fillTemplate } from './fill-template';
import type { Site } from './site';
import { toListener, withHeaders } from './to-listener';

/** The route handlers of `app/api`: in development Next calls them, in production this server. */
export type ApiHandlers = {
  postContact: (request: Request) => Promise<Response>;
  getHealth: () => Promise<Response>;
};

/**
 * The API: it calls the handlers and adds the site's headers to every response.
 *
 * @param allowedOrigins other sites whose forms post here
 */
export function createApi(
  site: Site,
  handlers: ApiHandlers,
  allowedOrigins: readonly string[],
): Handler {
  const { contact, health } = routes.api;
  const app = new Hono();
  app.post(contact, async ({ req }) => {
    const answer = await handlers.postContact(req.raw);
    return withCors(toPage(answer, site), req.raw, allowedOrigins);
  });
  app.options(contact, ({ req }) => toPreflight(req.raw, allowedOrigins) ?? toRefusal('POST'));
  app.get(health, () => handlers.getHealth());
  app.all(contact, () => toRefusal('POST'));
  app.all(health, () => toRefusal('GET, HEAD'));
  app.onError((error) => {
    logEvent('request failed', { error });
    return new Response('Something went wrong here.\n', { status: 500 });
  });
  const paths = new Set<string>(Object.values(routes.api));
  return {
    handles: (path) => paths.has(path),
    listener: toListener((request) => app.fetch(request), { ...site.headers, ...apiHeaders }),
  };
}

/**
 * A refusal that names a page with the full explanation becomes that page, for browsers without
 * JavaScript.
 */
function toPage(answer: Response, site: Site): Response {
  const location = answer.headers.get('Content-Location');
  const [path = '', query] = location?.split('?') ?? [];
  const template = site.templates.get(path);
  const page = template && fillTemplate(path, template, new URLSearchParams(query));
  if (!page) return answer;
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(page.headers)) headers.set(name, value);
  return new Response(page.body, { status: answer.status, headers });
}

function toRefusal(allowed: string): Response {
  return new Response(`Method not allowed. Use ${allowed.replace(', ', ' or ')}.\n`, {
    status: 405,
    headers: { Allow: allowed },
  });
}

/** The preflight request that a browser sends before another site's page may post JSON. */
function toPreflight(request: Request, allowedOrigins: readonly string[]): Response | undefined {
  const isPreflight = request.headers.has('Access-Control-Request-Method');
  if (!isPreflight || !isAllowed(request, allowedOrigins)) return undefined;
  const headers = {
    'Access-Control-Allow-Methods': 'POST',
    'Access-Control-Allow-Headers': 'Content-Type',
    'Access-Control-Max-Age': '600',
  };
  return withCors(new Response(null, { status: 204, headers }), request, allowedOrigins);
}

function withCors(answer: Response, request: Request, allowedOrigins: readonly string[]): Response {
  if (allowedOrigins.length === 0) return answer;
  const origin = request.headers.get('Origin') ?? '';
  return withHeaders(answer, {
    Vary: 'Accept-Encoding, Origin',
    ...(isAllowed(request, allowedOrigins) && { 'Access-Control-Allow-Origin': origin }),
  });
}

function isAllowed(request: Request, allowedOrigins: readonly string[]): boolean {
  return allowedOrigins.includes(request.headers.get('Origin') ?? '');
}
