/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { z } from 'zod';
import { routes } from '@/lib/routes';
import { type Invitation, nameAdvice, StaffList } from '../access/staff-list';
import { SignInPage } from '../pages/sign-in-page';
import { StaffPage } from '../pages/staff/staff-page';
import type { InboxDeps, InboxEnv } from '../staff';
import { readBody } from './read-body';
import { isFresh, requireFresh } from './require-fresh';
import { requireManager } from './require-staff';
import { showPage } from './show-page';

const inviteForm = z.object({ name: z.string(), role: z.enum(['staff', 'manager']) });
const revokeForm = z.object({ name: z.string() });

/** Who may open the inbox: managers see, invite and revoke. Behind `requireStaff`. */
export function staffRoutes(deps: InboxDeps, origin: string) {
  const app = new Hono<InboxEnv>();
  const { now } = deps;
  const getList = async () => new StaffList((await deps.getService()).database);
  const toPage = async (
    staff: InboxEnv['Variables']['staff'],
    more: { invitation?: Invitation; problem?: string } = {},
  ) => {
    const members = await (await getList()).list(now());
    const mayInvite = isFresh(staff, now());
    return (
      <StaffPage deps={deps} staff={staff} members={members} mayInvite={mayInvite} {...more} />
    );
  };

  app.use(routes.inboxStaff, requireManager(deps));
  app.use(`${routes.inboxStaff}/*`, requireManager(deps));
  app.get(routes.inboxStaff, async (context) => showPage(context, await toPage(context.var.staff)));

  app.get(`${routes.inboxStaff}/again`, (context) =>
    showPage(context, <SignInPage deps={deps} next={routes.inboxStaff} mayHaveCookie={false} />),
  );

  // An invitation makes a passkey, also one for the manager's own name. The answer is the page itself: the link
  // is on it once, and nowhere else.
  const fresh = requireFresh(deps, routes.inboxStaff);
  app.post(`${routes.inboxStaff}/invite`, fresh, async (context) => {
    const { staff } = context.var;
    const data = await readBody(context, inviteForm);
    const request = { isManager: data?.role === 'manager', actor: staff.name, now: now() };
    const invitation = data && (await (await getList()).invite(data.name, origin, request));
    return invitation
      ? showPage(context, await toPage(staff, { invitation }))
      : showPage(
          context,
          await toPage(staff, {
            problem: nameAdvice,
          }),
          422,
        );
  });

  app.post(`${routes.inboxStaff}/revoke`, async (context) => {
    const { staff } = context.var;
    const data = await readBody(context, revokeForm);
    // Another manager or the command can end one's own access.
    const request = { actor: staff.name, now: now(), ownId: staff.id };
    if (data) await (await getList()).revoke(data.name, request);
    return context.redirect(routes.inboxStaff, 303);
  });
  return app;
}
