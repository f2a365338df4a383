/** @jsxImportSource hono/jsx */
import { createMiddleware } from 'hono/factory';
import { SignInPage } from '../pages/sign-in-page';
import type { InboxDeps, InboxEnv, SignedIn } from '../staff';
import { showPage } from './show-page';

const freshMs = 10 * 60_000;

/** Whether somebody signed in less than ten minutes ago. */
export function isFresh({ signedInAt }: SignedIn, now: Date): boolean {
  return now.getTime() - new Date(signedInAt).getTime() < freshMs;
}

/**
 * Lets only those pass who have just signed in; behind `requireStaff`. It guards whatever makes a passkey
 * or removes one: a session that was stolen must not be worth more than itself. What a script sends gets a 428, a
 * form the sign-in page.
 *
 * @param path of the page to which signing in leads
 */
export function requireFresh(deps: InboxDeps, path: string) {
  return createMiddleware<InboxEnv>(async (context, next) => {
    if (isFresh(context.var.staff, deps.now())) return next();
    if (context.req.header('Content-Type')?.startsWith('application/json')) {
      return context.json({}, 428);
    }
    return showPage(context, <SignInPage deps={deps} next={path} mayHaveCookie={false} />, 401);
  });
}
