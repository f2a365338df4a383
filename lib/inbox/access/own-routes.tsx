/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { z } from 'zod';
import { writeTo } from '@/lib/contact/store/engines/write-to';
import { routes } from '@/lib/routes';
import { PasskeysPage } from '../pages/passkeys-page';
import { showPage } from '../pages/show-page';
import type { InboxDeps, InboxEnv } from '../staff';
import { readBody } from '../work/read-body';
import { listOwnPasskeys, removeOwnPasskey } from './passkeys/own-passkeys';
import { registrationAnswer } from './passkeys/passkey-answers';
import { toHostName } from './passkeys/passkey-site';
import { Registrations } from './passkeys/registrations';

const timeoutMs = 2000;

/** One's own passkeys: see them, add one, remove one. Behind `requireStaff`. */
export function ownRoutes(deps: InboxDeps, origin: string) {
  const app = new Hono<InboxEnv>();
  const { now } = deps;
  const getDatabase = async () => (await deps.getService()).database;
  const site = { origin, name: deps.clinic.name };
  const hostName = toHostName(site);
  const getRegistrations = async () => new Registrations(await getDatabase(), site);

  app.get(routes.inboxPasskeys, async (context) => {
    const { staff } = context.var;
    const passkeys = await listOwnPasskeys(await getDatabase(), staff.id, hostName);
    return showPage(context, <PasskeysPage deps={deps} staff={staff} passkeys={passkeys} />);
  });

  app.post(`${routes.inboxPasskeys}/options`, async (context) => {
    const registrations = await getRegistrations();
    return context.json(await registrations.toOptions(context.var.staff, now()));
  });

  app.post(routes.inboxPasskeys, async (context) => {
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

  app.post(`${routes.inboxPasskeys}/remove`, async (context) => {
    const { id } = z
      .object({ id: z.string() })
      .catch({ id: '' })
      .parse(await context.req.parseBody());
    await removeOwnPasskey(await getDatabase(), { id, staff: context.var.staff, hostName }, now());
    return context.redirect(routes.inboxPasskeys, 303);
  });
  return app;
}
