/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { z } from 'zod';
import { writeTo } from '@/lib/contact/store/engines/write-to';
import { routes } from '@/lib/routes';
import { PasskeysPage } from '../pages/passkeys-page';
import { showPage } from '../pages/show-page';
import type { InboxDeps, InboxEnv } from '../staff';
import { readBody } from '../work/read-body';
import { registrationAnswer } from './passkey-answers';
import { Passkeys } from './passkeys';

const timeoutMs = 2000;

/** One's own passkeys: see them, add one, remove one. Behind `requireStaff`. */
export function ownRoutes(deps: InboxDeps, origin: string) {
  const app = new Hono<InboxEnv>();
  const { now } = deps;
  const getDatabase = async () => (await deps.getService()).database;
  const getPasskeys = async () =>
    new Passkeys(await getDatabase(), { origin, name: deps.clinic.name });

  app.get(routes.inboxPasskeys, async (context) => {
    const { staff } = context.var;
    const passkeys = await (await getPasskeys()).list(staff.id);
    return showPage(context, <PasskeysPage deps={deps} staff={staff} passkeys={passkeys} />);
  });

  app.post(`${routes.inboxPasskeys}/options`, async (context) => {
    const passkeys = await getPasskeys();
    return context.json(await passkeys.toRegistrationOptions(context.var.staff, now()));
  });

  app.post(routes.inboxPasskeys, async (context) => {
    const answer = await readBody(context, registrationAnswer);
    const passkeys = await getPasskeys();
    const passkey =
      answer && (await passkeys.verifyRegistration(answer, context.var.staff.id, now()));
    const isAdded =
      passkey &&
      (await writeTo(await getDatabase(), timeoutMs, (transaction) =>
        passkeys.add(transaction, passkey, now()),
      ));
    return context.json({}, isAdded ? 200 : 400);
  });

  app.post(`${routes.inboxPasskeys}/remove`, async (context) => {
    const { id } = z
      .object({ id: z.string() })
      .catch({ id: '' })
      .parse(await context.req.parseBody());
    await (await getPasskeys()).remove(id, context.var.staff, now());
    return context.redirect(routes.inboxPasskeys, 303);
  });
  return app;
}
