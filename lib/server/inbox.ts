import path from 'node:path';
import { getEnquiryService } from '@/lib/contact/get-enquiry-service';
import type { Env } from '@/lib/env';
import { createInbox } from '@/lib/inbox/create-inbox';
import type { InboxClinic } from '@/lib/inbox/staff';
import { routes } from '@/lib/routes';
import { inboxHeaders } from '@/lib/static-html/site-headers';
import { toAnswer } from './answer';
import type { Handler } from './create-server';
import { loadInboxAssets } from './inbox-assets';
import type { Site } from './site';
import { toListener } from './to-listener';

/**
 * The inbox for staff, at `/inbox` and below.
 *
 * @param folder `dist`
 * @param themeCss the clinic's own colours; may be empty
 */
export function mountInbox(
  site: Site,
  {
    folder,
    env,
    clinic,
    themeCss,
  }: { folder: string; env: Env; clinic: InboxClinic; themeCss: string },
): Handler {
  const inbox = createInbox(
    {
      ...{ env, clinic, getService: getEnquiryService, now: () => new Date() },
      assets: loadInboxAssets(path.join(folder, 'inbox'), themeCss),
      headers: { ...site.headers, ...inboxHeaders },
    },
    (request) => toNotFound(site, request),
  );
  return {
    handles: (sitePath) => sitePath === routes.inbox || sitePath.startsWith(`${routes.inbox}/`),
    // An unreadable request gets the headers of any page: it must not tell whether there is an inbox.
    listener: toListener((request) => inbox.fetch(request), site.headers),
  };
}

/** The site's own response, as if there were no inbox. */
function toNotFound(site: Site, request: Request): Response {
  const { status, headers, body } = toAnswer(site, {
    method: request.method,
    target: new URL(request.url).pathname,
    headers: { 'accept-encoding': request.headers.get('Accept-Encoding') ?? undefined },
  });
  return new Response(body === undefined ? null : new Uint8Array(Buffer.from(body)), {
    status,
    headers,
  });
}
