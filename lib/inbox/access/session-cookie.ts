import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/**
 * `__Host-`: browsers accept it from this host only, over HTTPS (or from localhost), for all paths.
 * `Strict`: no request that another site starts carries it.
 */
const name = 'inbox';
const options = {
  prefix: 'host',
  httpOnly: true,
  sameSite: 'Strict',
  path: '/',
  secure: true,
} as const;

/** The session's token, if the request carries one. */
export function readSessionCookie(context: Context): string | undefined {
  return getCookie(context, name, 'host') || undefined;
}

/** Until the browser is closed; the server ends the session much sooner. */
export function setSessionCookie(context: Context, token: string) {
  setCookie(context, name, token, options);
}

export function clearSessionCookie(context: Context) {
  deleteCookie(context, name, options);
}
