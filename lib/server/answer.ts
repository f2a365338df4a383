import type { IncomingHttpHeaders } from 'node:http';
import { chooseEncoding } from './choose-encoding';
import { fillTemplate } from './fill-template';
import type { Representations, Site } from './site';

/** A request to the site. */
export type Question = {
  method: string;
  /** The request target as received: a path with its query. */
  target: string;
  headers: Pick<IncomingHttpHeaders, 'accept-encoding' | 'if-none-match'>;
};

export type Answer = {
  status: number;
  headers: Record<string, string>;
  /** Absent if the response has no body: a redirect, or a response to HEAD. */
  body?: Buffer | string;
};

/**
 * The site's response to a request. It depends only on the path, the method, and the headers with
 * which a browser says which encodings it accepts and what it has cached. Only the two pages that
 * follow the form look at the query.
 */
export function toAnswer(site: Site, question: Question): Answer {
  const { method } = question;
  const isRead = method === 'GET' || method === 'HEAD';
  const answer = isRead ? toReadAnswer(site, question) : toOtherAnswer(site, question);
  return method === 'HEAD' ? withoutBody(answer) : answer;
}

/** A one-line error for programs; visitors get pages. */
export function toPlainAnswer(
  site: Pick<Site, 'headers'>,
  status: number,
  text: string,
  more: Record<string, string> = {},
): Answer {
  const headers = {
    ...site.headers,
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(text)),
    ...more,
  };
  return { status, headers, body: text };
}

/**
 * The path of a request target, without its query, as the manifest would list it.
 *
 * @returns undefined if it is malformed
 */
export function toPath(target: string): string | undefined {
  // A proxy may send the absolute form, with the host
  // (https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2).
  const [raw = ''] = target.replace(/^https?:\/\/[^/?#]*/i, '').split('?');
  if (!raw.startsWith('/') || /[\\\0-\x20\x7f]|%(?![\da-f]{2})|%(?:[01][\da-f]|5c|7f)/i.test(raw)) {
    return undefined;
  }
  // An encoded slash is not a separator (https://www.rfc-editor.org/rfc/rfc3986#section-2.2).
  return raw.replace(/%(?!2f)[2-7][\da-f]/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
}

function toReadAnswer(site: Site, { target, headers }: Question): Answer {
  const path = site.files.has(target) ? target : toPath(target);
  if (path === undefined) return toFileAnswer(site.notFound, 400, headers);
  const file = site.files.get(path);
  if (file) return toFileAnswer(file, 200, headers);
  const template = site.templates.get(path);
  if (template) {
    const filled = fillTemplate(path, template, toQuery(target));
    return filled ?? toRedirect(site, 307, path.replace(/\/[^/]+$/, ''), 'no-store');
  }
  const redirect = site.redirects.get(path);
  if (redirect !== undefined) return toRedirect(site, 308, redirect);
  return toFileAnswer(site.notFound, 404, headers);
}

function toOtherAnswer(site: Site, { target, headers }: Question): Answer {
  const path = toPath(target);
  if (path === undefined) return toFileAnswer(site.notFound, 400, headers);
  const isKnown = site.files.has(path) || site.templates.has(path) || site.redirects.has(path);
  if (!isKnown) return toFileAnswer(site.notFound, 404, headers);
  return toPlainAnswer(site, 405, 'Method not allowed. Use GET or HEAD.\n', { Allow: 'GET, HEAD' });
}

function toFileAnswer(
  file: Representations,
  status: 200 | 400 | 404,
  headers: Question['headers'],
): Answer {
  const encoding = chooseEncoding(headers['accept-encoding'], file);
  const representation = file[encoding] ?? file.identity;
  if (status === 200 && hasAlready(headers['if-none-match'], representation.headers.ETag)) {
    const { 'Content-Length': _, ...rest } = representation.headers;
    return { status: 304, headers: rest };
  }
  return { status, ...representation };
}

/** Compares weakly, as caches do (https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2). */
function hasAlready(ifNoneMatch: string | undefined, etag: string | undefined): boolean {
  if (ifNoneMatch === undefined || etag === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag);
}

function toQuery(target: string): URLSearchParams {
  return new URLSearchParams(target.split('?').slice(1).join('?'));
}

function toRedirect(
  site: Site,
  status: 307 | 308,
  location: string,
  cacheControl?: string,
): Answer {
  const headers = {
    ...site.headers,
    ...(cacheControl && { 'Cache-Control': cacheControl }),
    Location: location,
    'Content-Length': '0',
  };
  return { status, headers };
}

function withoutBody({ status, headers }: Answer): Answer {
  return { status, headers };
}
