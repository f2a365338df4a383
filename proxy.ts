import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { policyHeader } from '@/lib/static-html/route-headers';
import { readSiteHeaders, toNoncePolicy } from '@/lib/static-html/site-headers';

/** Addresses with a slash too many, and pages that are made for each request. All others pass by. */
export const config = { matcher: ['/:path+/', '/contact/sent', '/contact/problems'] };

export function proxy(request: NextRequest): NextResponse {
  return request.nextUrl.pathname.endsWith('/') ? redirectWithoutSlash(request) : addNonce(request);
}

/** Next's own redirect would carry none of the site's headers. */
function redirectWithoutSlash({ nextUrl }: NextRequest): NextResponse {
  const url = new URL(nextUrl);
  url.pathname = url.pathname.replace(/\/+$/, '');
  return NextResponse.redirect(url, { status: 308, headers: readSiteHeaders() });
}

/** The hashes of a page made on demand are not known at build time. Next gives its scripts this nonce. */
function addNonce(request: NextRequest): NextResponse {
  const policy = readSiteHeaders().get(policyHeader);
  if (policy === null) return NextResponse.next();
  const noncePolicy = toNoncePolicy(policy, randomBytes(16).toString('base64'));
  const headers = new Headers(request.headers);
  headers.set(policyHeader, noncePolicy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set(policyHeader, noncePolicy);
  return response;
}
