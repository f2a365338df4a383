/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { hasStaff } from '@/lib/contact/store/has-staff';
import { logEvent } from '@/lib/log';
import { routes } from '@/lib/routes';
import { MessagePage } from './pages/message-page';
import { accessRoutes } from './routes/access-routes';
import { enquiryRoutes } from './routes/enquiry-routes';
import { ownRoutes } from './routes/own-routes';
import { maxBodyBytes } from './routes/read-body';
import { requireSameOrigin } from './routes/require-same-origin';
import { requireStaff } from './routes/require-staff';
import { showPage } from './routes/show-page';
import { staffRoutes } from './routes/staff-routes';
import type { InboxDeps, InboxEnv } from './staff';

/**
 * The inbox: everything at and below `/inbox`.
 *
 * @param notFound the site's own 404, which is all there is until somebody was invited
 */
export function createInbox(deps: InboxDeps, notFound: (request: Request) => Response) {
  const app = new Hono<InboxEnv>();
  const origin = deps.env.INBOX_ORIGIN;
  if (origin === undefined) return app.all('*', ({ req }) => notFound(req.raw));
  app.use(async (context, next) => {
    const { database } = await deps.getService();
    if (!(await hasStaff(database))) return notFound(context.req.raw);
    await next();
    for (const [name, value] of Object.entries(deps.headers)) {
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    }
  });
  app.use(({ req }, next) => {
    const asset = deps.assets.answer(req.raw);
    return asset ? Promise.resolve(asset) : next();
  });
  // A body without Content-Length is read no further than this (read-body.ts).
  app.use(({ req }, next) =>
    Number(req.header('Content-Length') ?? 0) > maxBodyBytes
      ? Promise.resolve(new Response('This is too long.\n', { status: 413 }))
      : next(),
  );
  app.route('/', accessRoutes(deps, origin));
  app.use(requireStaff(deps));
  app.use(requireSameOrigin(origin));
  app.route('/', ownRoutes(deps, origin));
  app.route('/', staffRoutes(deps, origin));
  app.route('/', enquiryRoutes(deps));
  // The link of a mail. The page reads the reference from its fragment.
  app.get(routes.inboxEnquiry(':reference{[0-9A-Z]{4}-[0-9A-Z]{4}}'), (context) =>
    context.redirect(`${routes.inbox}#${context.req.param('reference')}`, 303),
  );
  app.notFound((context) => {
    const { staff } = context.var;
    const text = 'It may have been deleted, or the link is not complete.';
    const page = (
      <MessagePage deps={deps} staff={staff} title="There is no such page" text={text} />
    );
    return showPage(context, page, 404);
  });
  app.onError((error) => {
    logEvent('inbox request failed', { error });
    const headers = { ...deps.headers, 'Retry-After': '60' };
    const text = 'The inbox is not available just now. Please try again in a minute.\n';
    return new Response(text, { status: 503, headers });
  });
  return app;
}
