import { existsSync, readFileSync } from 'node:fs';
import { type NextRequest, NextResponse } from 'next/server';

const list = '.contentlayer/redirects.json';

/**
 * Former paths of pages, in development only: the check writes the list whenever a file is renamed,
 * and what is in next.config.mjs would hold from the next start only.
 */
export function proxy(request: NextRequest) {
  const redirects: { from: string; to: string }[] = existsSync(list)
    ? JSON.parse(readFileSync(list, 'utf8'))
    : [];
  const { to } = redirects.find(({ from }) => from === request.nextUrl.pathname) ?? {};
  return to === undefined
    ? NextResponse.next()
    : // A browser would keep a permanent one after the file has its old name again.
      NextResponse.redirect(new URL(to, request.nextUrl), 307);
}
