import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { logEvent } from '@/lib/log';
import { hasStaff } from './access/has-staff';
import { requireSameOrigin } from './access/require-same-origin';
import { requireStaff } from './access/require-staff';
import type { InboxDeps, InboxEnv } from './staff';
import { enquiryRoutes } from './work/enquiry-routes';

const maxBodyBytes = 256 * 1024;

/**
 * The inbox: everything at and below `/inbox`.
 *
 * @param notFound the site's own 404, which is all there is until somebody was invited
 */
export function createInbox(deps: InboxDeps, notFound: (request: Request) => Response) {
  const app = new Hono<InboxEnv>();
  const origin = deps.env.INBOX_ORIGIN;
  app.use(async ({ req }, next) => {
    const isOn = origin !== undefined && (await hasStaff((await deps.getService()).database));
    if (!isOn) return notFound(req.raw);
    await next();
  });
  app.use(({ req }, next) => {
    const asset = deps.assets.answer(req.raw);
    return asset ? Promise.resolve(asset) : next();
  });
  app.use(requireSameOrigin(origin));
  app.use(
    bodyLimit({ maxSize: maxBodyBytes, onError: (context) => context.text('Too large.\n', 413) }),
  );
  app.use(requireStaff(deps));
  app.route('/', enquiryRoutes(deps));
  app.notFound((context) => context.text('There is no such page in the inbox.\n', 404));
  app.onError((error, context) => {
    logEvent('inbox request failed', { error });
    return context.text('Something went wrong here. Please try again in a minute.\n', 500);
  });
  return app;
}
