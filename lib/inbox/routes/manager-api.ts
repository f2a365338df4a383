import { type Context, Hono } from 'hono';
import { checkHealth } from '@/lib/contact/health';
import type { AuditAction } from '@/lib/contact/store/audit-actions';
import { requireManager } from '@/lib/inbox/routes/require-staff';
import type { InboxDeps, InboxEnv } from '@/lib/inbox/staff';
import { apiPaths } from '../work/api/api-paths';
import { nextRequest, retryRequest } from '../work/api/work-requests';
import { readDeadLetters } from '../work/dead-letters';
import { readNext } from '../work/read-enquiry';
import { readBody } from './read-body';

/** The newest entries of the audit log; the command lists all. */
const mostEntries = 500;

/** What only managers may do. Each of it is in the audit log with their name. */
export function managerApi(deps: InboxDeps) {
  const app = new Hono<InboxEnv>();
  const { now } = deps;
  const record = async (context: Context<InboxEnv>, action: AuditAction, count: number) => {
    const { audit } = await deps.getService();
    await audit.record({ action, actor: context.var.staff.name, count }, now());
  };

  app.use(apiPaths.manage, requireManager(deps));

  app.get(apiPaths.export, async (context) => {
    const parsed = nextRequest.safeParse(context.req.query());
    if (!parsed.success) return context.json({ problem: 'unreadable' }, 400);
    const some = await readNext((await deps.getService()).database, parsed.data.before);
    await record(context, 'export', some.enquiries.length);
    return context.json(some);
  });

  app.get(apiPaths.audit, async (context) => {
    const { audit } = await deps.getService();
    await record(context, 'audit', 0);
    return context.json({ entries: await audit.list(mostEntries) });
  });

  app.get(apiPaths.health, async (context) => {
    const { database, deliver } = await deps.getService();
    const health = await checkHealth(deps.getService, now());
    const deadLetters = await readDeadLetters(database);
    await record(context, 'health', deadLetters.length);
    return context.json({ health, deadLetters, hasMailServer: deliver !== undefined });
  });

  app.post(apiPaths.retry, async (context) => {
    const body = await readBody(context, retryRequest);
    if (!body) return context.json({ problem: 'unreadable' }, 400);
    const service = await deps.getService();
    const count = await service.outbox.retry(now(), body.reference, context.var.staff.name);
    service.wakeDelivery();
    return context.json({ count });
  });

  return app;
}
