/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { z } from 'zod';
import { writeTo } from '@/lib/contact/store/engines/write-to';
import { routes } from '@/lib/routes';
import { listOwnPasskeys, removeOwnPasskey } from '../access/passkeys/own-passkeys';
import { registrationAnswer } from '../access/passkeys/passkey-answers';
import { toHostName } from '../access/passkeys/passkey-site';
import { Registrations } from '../access/passkeys/registrations';
import { PasskeysPage } from '../pages/passkeys-page';
import { SignInPage } from '../pages/sign-in-page';
import type { InboxDeps, InboxEnv } from '../staff';
import { readBody } from './read-body';
import { isFresh, requireFresh } from './require-fresh';
import { showPage } from './show-page';

const removeForm = z.object({ id: z.string() });

const timeoutMs = 2000;

/** One's own passkeys: see them, add one, remove one. Behind `requireStaff`. */
export function ownRoutes(deps: InboxDeps, origin: string) {
  const app = new Hono<InboxEnv>();
  const { now } = deps;
  const getDatabase = async () => (await deps.getService()).database;
  const site = { origin, name: deps.clinic.name };
  const hostName = toHostName(site);
  const getRegistrations = async () => new Registrations(await getDatabase(), site);

  const fresh = requireFresh(deps, routes.inboxPasskeys);

  app.get(routes.inboxPasskeys, async (context) => {
    const { staff } = context.var;
    const passkeys = await listOwnPasskeys(await getDatabase(), staff.id, hostName);
    return showPage(
      context,
      <PasskeysPage
        deps={deps}
        staff={staff}
        passkeys={passkeys}
        mayChange={isFresh(staff, now())}
      />,
    );
  });

  // The session goes on until the new one takes its place, so that other tabs lose nothing.
  app.get(`${routes.inboxPasskeys}/again`, (context) =>
    showPage(context, <SignInPage deps={deps} next={routes.inboxPasskeys} mayHaveCookie={false} />),
  );

  app.post(`${routes.inboxPasskeys}/options`, fresh, async (context) => {
    const registrations = await getRegistrations();
    return context.json(await registrations.toOptions(context.var.staff, now()));
  });

  app.post(routes.inboxPasskeys, fresh, async (context) => {
    const answer = await readBody(context, registrationAnswer);
    const registrations = await getRegistrations();
    const passkey = answer && (await registrations.verify(answer, context.var.staff.id, now()));
    const isAdded =
      passkey &&
      (await writeTo(await getDatabase(), timeoutMs, (transaction) =>
        registrations.add(transaction, passkey, now()),
      ));
    return context.json({}, isAdded ? 200 : 400);
  });

  app.post(`${routes.inboxPasskeys}/remove`, fresh, async (context) => {
    const { staff } = context.var;
    const { id = '' } = (await readBody(context, removeForm)) ?? {};
    await removeOwnPasskey(await getDatabase(), { id, staff, hostName }, now());
    return context.redirect(routes.inboxPasskeys, 303);
  });
  return app;
}
