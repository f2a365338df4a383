/** @jsxImportSource hono/jsx */
import { createMiddleware } from 'hono/factory';
import { showPage } from '../pages/show-page';
import { SignInPage } from '../pages/sign-in-page';
import type { InboxDeps, InboxEnv } from '../staff';
import { readSessionCookie } from './session-cookie';
import { Sessions } from './sessions';

/** The header of requests that a page makes by itself: they do not keep a session alive. */
const backgroundHeader = 'Inbox-Background';

/**
 * Lets nobody pass without a session, whatever the path and the method: everybody else gets the sign-in
 * page, with 401.
 */
export function requireStaff(deps: InboxDeps) {
  return createMiddleware<InboxEnv>(async (context, next) => {
    const token = readSessionCookie(context);
    const kind = context.req.header(backgroundHeader) === undefined ? 'person' : 'background';
    const { database } = await deps.getService();
    const staff = token && (await new Sessions(database).use(token, deps.now(), kind));
    if (!staff) {
      const isFromElsewhere = context.req.header('Sec-Fetch-Site') === 'cross-site';
      const mayHaveCookie = isFromElsewhere && context.req.method === 'GET';
      return showPage(context, <SignInPage deps={deps} mayHaveCookie={mayHaveCookie} />, 401);
    }
    context.set('staff', staff);
    await next();
  });
}

/** Lets managers alone pass; behind `requireStaff`. Everybody else gets a 403. */
export const requireManager = createMiddleware<InboxEnv>(async (context, next) => {
  if (context.var.staff.role !== 'manager') return context.text('Managers only.\n', 403);
  await next();
});
