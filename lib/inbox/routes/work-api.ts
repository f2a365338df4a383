import { type Context, Hono } from 'hono';
import type { AuditAction } from '@/lib/contact/store/audit-actions';
import { referencePattern } from '@/lib/contact/store/reference';
import { remove } from '@/lib/contact/store/retention';
import type { InboxDeps, InboxEnv } from '@/lib/inbox/staff';
import { apiPaths } from '../work/api/api-paths';
import * as requests from '../work/api/work-requests';
import { changeWork, markRead } from '../work/change-work';
import { toLateBefore } from '../work/late-before';
import { listEnquiries, readStamp } from '../work/list-enquiries';
import { addNote } from '../work/notes';
import { findReference, readEnquiry, readNext, readTexts } from '../work/read-enquiry';
import { readBody } from './read-body';

/** What the page needs to know once. */
export type StartAnswer = ReturnType<typeof toStart>;

const statuses = { changed: 409, gone: 404, 'plain-text': 422, used: 409 } as const;

/**
 * What the page's script asks for, as JSON. Whoever reads what was typed is named in the audit log.
 * Nothing is taken from a query that somebody typed.
 */
export function workApi(deps: InboxDeps) {
  const app = new Hono<InboxEnv>();
  const { now } = deps;
  const isEncryptionOn = deps.env.ENQUIRY_PUBLIC_KEYS.length > 0;
  const getDatabase = async () => (await deps.getService()).database;
  const record = async (
    context: Context<InboxEnv>,
    action: AuditAction,
    count: number,
    reference?: string,
  ) => {
    const { audit } = await deps.getService();
    await audit.record({ action, actor: context.var.staff.name, count, reference }, now());
  };

  for (const toPath of [apiPaths.enquiry, apiPaths.work, apiPaths.notes, apiPaths.remove]) {
    app.use(toPath(':reference'), (context, next) =>
      referencePattern.test(context.req.param('reference') ?? '')
        ? next()
        : Promise.resolve(context.json({ problem: 'gone' }, 404)),
    );
  }

  app.get(apiPaths.start, (context) => context.json(toStart(deps, context.var.staff)));

  app.get(apiPaths.list, async (context) => {
    const parsed = requests.listRequest.safeParse(context.req.query());
    if (!parsed.success) return context.json({ problem: 'unreadable' }, 400);
    const { mine, late, ...request } = parsed.data;
    const owner = mine ? context.var.staff.name : undefined;
    const database = await getDatabase();
    const lateBefore = toLate(deps);
    // First, so that whatever changes while the list is read is asked for once more.
    const stamp = await readStamp(database);
    const list = await listEnquiries(database, { ...request, owner, isLate: late }, lateBefore);
    return context.json({ ...list, stamp, lateBefore });
  });

  app.get(apiPaths.stamp, async (context) =>
    context.json({ stamp: await readStamp(await getDatabase()) }),
  );

  app.post(apiPaths.find, async (context) => {
    const body = await readBody(context, requests.findRequest);
    if (!body) return context.json({ problem: 'unreadable' }, 400);
    const reference = await findReference(await getDatabase(), body.typed);
    return reference ? context.json({ reference }) : context.json({ problem: 'gone' }, 404);
  });

  app.post(apiPaths.texts, async (context) => {
    const body = await readBody(context, requests.textsRequest);
    if (!body) return context.json({ problem: 'unreadable' }, 400);
    const texts = await readTexts(await getDatabase(), body.references);
    await record(context, 'open', texts.length);
    return context.json({ texts });
  });

  app.get(apiPaths.all, async (context) => {
    const parsed = requests.nextRequest.safeParse(context.req.query());
    if (!parsed.success) return context.json({ problem: 'unreadable' }, 400);
    const some = await readNext(await getDatabase(), parsed.data.before);
    await record(context, 'open', some.enquiries.length);
    return context.json(some);
  });

  app.get(apiPaths.enquiry(':reference'), async (context) => {
    const { reference } = context.req.param();
    const database = await getDatabase();
    const enquiry = await readEnquiry(database, reference);
    if (!enquiry) return context.json({ problem: 'gone' }, 404);
    await record(context, 'show', 1, reference);
    // Nobody has read what their browser could not open.
    if (context.req.query('closed') === undefined) {
      await markRead(database, { reference, actor: context.var.staff.name }, now());
    }
    return context.json(enquiry);
  });

  // What may have changed, without what its sender typed: the page asks for this by itself.
  app.get(apiPaths.work(':reference'), async (context) => {
    const enquiry = await readEnquiry(await getDatabase(), context.req.param('reference'));
    if (!enquiry) return context.json({ problem: 'gone' }, 404);
    const { details: _, ...work } = enquiry;
    if (work.notes.length > 0) await record(context, 'show', 1, enquiry.reference);
    return context.json(work);
  });

  app.post(apiPaths.work(':reference'), async (context) => {
    const body = await readBody(context, requests.workRequest);
    if (!body) return context.json({ problem: 'unreadable' }, 400);
    const change = { ...body, reference: context.req.param('reference') };
    const actor = context.var.staff.name;
    const result = await changeWork(await getDatabase(), { ...change, actor }, now());
    return context.json(result, result.ok ? 200 : statuses[result.problem]);
  });

  app.post(apiPaths.notes(':reference'), async (context) => {
    const body = await readBody(context, requests.noteRequest);
    if (!body) return context.json({ problem: 'unreadable' }, 400);
    const reference = context.req.param('reference');
    const note = { ...body, reference, author: context.var.staff.name };
    const result = await addNote(await getDatabase(), note, { now: now(), isEncryptionOn });
    return context.json(result, result.ok ? 200 : statuses[result.problem]);
  });

  app.post(apiPaths.remove(':reference'), async (context) => {
    const body = await readBody(context, requests.removeRequest);
    if (!body) return context.json({ problem: 'unreadable' }, 400);
    const request = { now: now(), reference: context.req.param('reference'), ...body };
    const isRemoved = await remove(await getDatabase(), {
      ...request,
      actor: context.var.staff.name,
    });
    return isRemoved ? context.json({ ok: true }) : context.json({ problem: 'gone' }, 404);
  });

  return app;
}

/** The time before which what has no answer is late; `undefined` without a promise. */
function toLate({ clinic, now }: InboxDeps): string | undefined {
  const { reply, timeZone, holidays } = clinic;
  return reply && toLateBefore(reply, now(), { timeZone, holidays });
}

function toStart({ clinic, env }: InboxDeps, { name }: InboxEnv['Variables']['staff']) {
  const { timeZone, locations, replies } = clinic;
  return {
    staff: { name },
    clinic: { timeZone, locations },
    replies,
    /** age recipients; with any, texts and notes are encrypted. */
    publicKeys: env.ENQUIRY_PUBLIC_KEYS,
  };
}
