/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { toClientAddress } from '@/lib/contact/http/client-address';
import { logEvent } from '@/lib/log';
import { routes } from '@/lib/routes';
import { Invitations } from '../access/invitations';
import { invitationAnswer, signInAnswer } from '../access/passkeys/passkey-answers';
import { Registrations } from '../access/passkeys/registrations';
import { SignIns } from '../access/passkeys/sign-ins';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '../access/session-cookie';
import { Sessions } from '../access/sessions';
import { InvitationPage } from '../pages/invitation-page';
import type { InboxDeps, InboxEnv } from '../staff';
import { readBody } from './read-body';
import { requireSameOrigin } from './require-same-origin';
import { showPage } from './show-page';

/** How often one sign-in posts: for what is to be signed, and with the signature. */
const postsPerAttempt = 2;

/**
 * All that somebody without a session can ask for: to sign in, to use an invitation, and to sign out. The
 * pages' scripts post JSON. Answers: 200, or a status for which the script has its words: 400 (not the
 * passkey that was asked for), 410 (the invitation cannot be used), 429.
 */
export function accessRoutes(deps: InboxDeps, origin: string) {
  const app = new Hono<InboxEnv>();
  const { getService, clinic, now } = deps;
  const site = { origin, name: clinic.name };

  const limited = async (context: Context): Promise<Response | undefined> => {
    const { signInLimit, proxies } = await getService();
    const address = toClientAddress(context.req.raw.headers, proxies);
    const retryAfter = await signInLimit.count(address, now());
    if (retryAfter === 0) return undefined;
    context.header('Retry-After', String(retryAfter));
    return refuse(context, 429);
  };

  const succeed = async (context: Context, owner: { staffId: number; passkeyId: string }) => {
    const { database, signInLimit, proxies } = await getService();
    const address = toClientAddress(context.req.raw.headers, proxies);
    await signInLimit.forgive(address, now(), postsPerAttempt);
    const sessions = new Sessions(database);
    // Whoever signs in again leaves no older session behind.
    const older = readSessionCookie(context);
    if (older !== undefined) await sessions.end(older);
    setSessionCookie(context, await sessions.start(owner.staffId, owner.passkeyId, now()));
    return context.json({});
  };

  const fromHere = requireSameOrigin(origin);

  app.post(`${routes.inboxSignIn}/options`, fromHere, async (context) => {
    const refusal = await limited(context);
    if (refusal) return refusal;
    const { database } = await getService();
    return context.json(await new SignIns(database, site).toOptions(now()));
  });

  app.post(routes.inboxSignIn, fromHere, async (context) => {
    const refusal = await limited(context);
    if (refusal) return refusal;
    const answer = await readBody(context, signInAnswer);
    const { database } = await getService();
    const owner = answer && (await new SignIns(database, site).verify(answer, now()));
    return owner ? succeed(context, owner) : refuse(context, 400);
  });

  app.get(routes.inboxInvitation, (context) => showPage(context, <InvitationPage deps={deps} />));

  app.post(`${routes.inboxInvitation}/options`, fromHere, async (context) => {
    const refusal = await limited(context);
    if (refusal) return refusal;
    const { token } = (await readBody(context, invitationAnswer)) ?? {};
    const { database } = await getService();
    const guest = token && (await new Invitations(database).find(token, now()));
    if (!guest) return refuse(context, 410);
    const options = await new Registrations(database, site).toOptions(guest, now());
    return context.json({ name: guest.name, options });
  });

  app.post(routes.inboxInvitation, fromHere, async (context) => {
    const refusal = await limited(context);
    if (refusal) return refusal;
    const { token, answer } = (await readBody(context, invitationAnswer)) ?? {};
    if (token === undefined || answer === undefined) return refuse(context, 400);
    const { database } = await getService();
    const invitations = new Invitations(database);
    const guest = await invitations.find(token, now());
    if (!guest) return refuse(context, 410);
    const registrations = new Registrations(database, site);
    const passkey = await registrations.verify(answer, guest.id, now());
    if (!passkey) return refuse(context, 400);
    const isUsed = await invitations.use(token, now(), (transaction) =>
      registrations.add(transaction, passkey, now()),
    );
    return isUsed
      ? succeed(context, { staffId: guest.id, passkeyId: passkey.id })
      : refuse(context, 410);
  });

  // Without a session too, so that whoever is told "you are signed out" is.
  app.post(routes.inboxSignOut, fromHere, async (context) => {
    const token = readSessionCookie(context);
    if (token !== undefined) await new Sessions((await getService()).database).end(token);
    clearSessionCookie(context);
    return context.redirect(routes.inbox, 303);
  });
  return app;
}

/** The log says that somebody tries, as the store does of who succeeds. */
function refuse(context: Context, status: 400 | 410 | 429): Response {
  logEvent('inbox sign-in refused', { code: String(status) });
  return context.json({}, status);
}
