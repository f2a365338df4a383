/** @jsxImportSource hono/jsx */
import { createMiddleware } from 'hono/factory';
import { routes } from '@/lib/routes';
import { readSessionCookie } from '../access/session-cookie';
import { Sessions } from '../access/sessions';
import { MessagePage } from '../pages/message-page';
import { SignInPage } from '../pages/sign-in-page';
import type { InboxDeps, InboxEnv } from '../staff';
import { backgroundHeader } from '../work/api/api-paths';
import { showPage } from './show-page';

/** A path whose dots or slashes a browser could read as those of another site is none of ours. */
const ownPath = /^\/inbox(?:\/[\w-]+)*$/;

/**
 * Lets nobody pass without a session, whatever the path and the method: everybody else gets the sign-in
 * page, with 401.
 */
export function requireStaff(deps: InboxDeps) {
  return createMiddleware<InboxEnv>(async (context, next) => {
    const site = context.req.header('Sec-Fetch-Site') ?? 'none';
    // Another site, or another host of this one, can have a page asked for, and must not act in a name.
    // What it posts, requireSameOrigin refuses.
    const isFromElsewhere =
      ['GET', 'HEAD'].includes(context.req.method) && site !== 'same-origin' && site !== 'none';
    const token = isFromElsewhere ? undefined : readSessionCookie(context);
    const kind = context.req.header(backgroundHeader) === undefined ? 'person' : 'background';
    const { database } = await deps.getService();
    const staff = token && (await new Sessions(database).use(token, deps.now(), kind));
    if (!staff) {
      const { method, path } = context.req;
      const page = (
        <SignInPage
          deps={deps}
          // What a form was sent to is no page.
          next={method === 'GET' && ownPath.test(path) ? path : routes.inbox}
          mayHaveCookie={isFromElsewhere && method === 'GET'}
        />
      );
      return showPage(context, page, 401);
    }
    context.set('staff', staff);
    await next();
  });
}

/** Lets only managers pass; behind `requireStaff`. Everybody else gets a 403. */
export function requireManager(deps: InboxDeps) {
  return createMiddleware<InboxEnv>(async (context, next) => {
    const { staff } = context.var;
    if (staff.role !== 'manager') {
      const text = 'Ask one of your managers: they see who has access, export, and read the log.';
      const page = <MessagePage deps={deps} staff={staff} title="For managers" text={text} />;
      return showPage(context, page, 403);
    }
    await next();
  });
}
