import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { encrypt } from '@/lib/contact/store/encryption/encrypt';
import { apiPaths } from '@/lib/inbox/work/api/api-paths';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { onEachEngine, openService } from '@/tests/support/stores/engines';
import { anInbox, signIn, someDeps } from '../an-inbox';

const now = new Date('2026-11-27T08:00:00Z');
const publicKey = await identityToRecipient(await generateX25519Identity());

onEachEngine((aPlace) => {
  /** Somebody signed in, and how their page asks. */
  async function aDesk(settings: Record<string, string> = {}) {
    const service = await openService(await aPlace());
    const inbox = anInbox(someDeps(service, () => now, settings));
    const as = (headers: Record<string, string>) => ({
      get: async (path: string) => toAnswer(await inbox.request(path, { headers })),
      post: async (path: string, body: unknown, changes: Record<string, string> = {}) =>
        toAnswer(
          await inbox.request(path, {
            method: 'POST',
            headers: { ...headers, 'Content-Type': 'application/json', ...changes },
            body: typeof body === 'string' ? body : JSON.stringify(body),
          }),
        ),
    });
    const reference = await service.store.add(anEnquiry({ location: 'strand' }), now);
    return {
      ...{ service, reference, inbox },
      anna: as(await signIn(service, 'Anna', now)),
      manager: as(await signIn(service, 'Mara', now, 'manager')),
    };
  }

  async function toAnswer(response: Response) {
    const text = await response.text();
    const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
    return { status: response.status, body: isJson ? JSON.parse(text) : text };
  }

  test('the list has everything but what was typed; a text is given to those who ask for it', async () => {
    const { anna, reference, service } = await aDesk();
    const list = await anna.get(`${apiPaths.list}?tab=new`);
    expect(list.body).toMatchObject({ count: 1, enquiries: [{ reference, location: 'strand' }] });
    expect(JSON.stringify(list.body)).not.toMatch(/nomsa/i);
    const { body } = await anna.post(apiPaths.texts, { references: [reference] });
    expect(JSON.parse(body.texts[0].details)).toMatchObject({ name: 'Nomsa Dlamini' });
    expect(await service.audit.list()).toMatchObject([{ action: 'open', actor: 'Anna', count: 1 }]);
  });

  test('whoever opens one has read it, and is in the audit log', async () => {
    const { anna, reference, service } = await aDesk();
    const { body } = await anna.get(apiPaths.enquiry(reference));
    expect(body).toMatchObject({ reference, state: 'new', version: 0 });
    const again = await anna.get(apiPaths.work(reference));
    expect(again.body).toMatchObject({
      isRead: true,
      history: [{ action: 'read', actor: 'Anna' }],
    });
    expect(again.body).not.toHaveProperty('details');
    const entry = { action: 'show', actor: 'Anna', reference };
    expect(await service.audit.list()).toMatchObject([entry]);
    expect(await anna.get(apiPaths.enquiry('0000-0000'))).toMatchObject({ status: 404 });
  });

  test('it is taken, noted and deleted, and two people do not overwrite each other', async () => {
    const { anna, manager, reference, service } = await aDesk();
    const take = { version: 0, action: 'take' };
    expect(await anna.post(apiPaths.work(reference), take)).toMatchObject({ status: 200 });
    expect(await manager.post(apiPaths.work(reference), take)).toMatchObject({
      status: 409,
      body: { problem: 'changed' },
    });
    const note = { key: 'abcdefgh', text: 'Rang, no answer' };
    expect(await anna.post(apiPaths.notes(reference), note)).toMatchObject({ status: 200 });
    const { body } = await manager.get(apiPaths.work(reference));
    expect(body).toMatchObject({ owner: 'Anna', notes: [{ author: 'Anna', text: note.text }] });
    const reason = 'sender-asked';
    expect(await anna.post(apiPaths.remove(reference), { reason })).toMatchObject({ status: 200 });
    expect(await anna.post(apiPaths.remove(reference), { reason })).toMatchObject({ status: 404 });
    expect(await anna.post(apiPaths.work(reference), take)).toMatchObject({ status: 404 });
    expect((await service.audit.list())[0]).toMatchObject({
      action: 'delete',
      actor: 'Anna',
      reason,
    });
  });

  test('where there are keys, a note has to be encrypted before it is sent', async () => {
    const { anna, reference } = await aDesk({ ENQUIRY_PUBLIC_KEYS: publicKey });
    const send = (text: string) => anna.post(apiPaths.notes(reference), { key: 'abcdefgh', text });
    expect(await send('plain')).toMatchObject({ status: 422, body: { problem: 'plain-text' } });
    expect(await send(await encrypt('secret', [publicKey]))).toMatchObject({ status: 200 });
    expect((await anna.get(apiPaths.start)).body).toMatchObject({ publicKeys: [publicKey] });
  });

  test('it is found by its reference', async () => {
    const { anna, reference } = await aDesk();
    const typed = reference.toLowerCase();
    expect((await anna.post(apiPaths.find, { typed })).body).toEqual({ reference });
    expect(await anna.post(apiPaths.find, { typed: 'Nomsa' })).toMatchObject({ status: 404 });
  });

  test.each([
    ['not JSON', '{'],
    ['an array', []],
    ['nothing', null],
    ['an unknown action', { version: 0, action: 'drop' }],
    ['a version that is none', { version: '0', action: 'take' }],
    ['a version below zero', { version: -1, action: 'take' }],
  ])('%s is refused and changes nothing', async (_, body) => {
    const { anna, reference } = await aDesk();
    expect(await anna.post(apiPaths.work(reference), body)).toMatchObject({ status: 400 });
    expect((await anna.get(apiPaths.work(reference))).body).toMatchObject({ version: 0 });
  });

  test('nothing can be changed from another site, or as a form that it could send', async () => {
    const { anna, reference } = await aDesk();
    const take = { version: 0, action: 'take' };
    const path = apiPaths.work(reference);
    const tries: Record<string, string>[] = [
      { Origin: 'https://evil.example' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Content-Type': 'text/plain' },
    ];
    for (const changes of tries) {
      expect((await anna.post(path, take, changes)).status).toBeGreaterThanOrEqual(403);
    }
    expect((await anna.get(path)).body).toMatchObject({ version: 0 });
  });

  test('markup comes back as it is, in JSON; control characters are not kept', async () => {
    const { anna, service } = await aDesk();
    const message = '<img src=x onerror=alert(1)> </script> \u2028 "\' &amp;';
    const reference = await service.store.add(anEnquiry({ message, name: '<b>Bo</b>' }), now);
    await service.database.db
      .updateTable('enquiries')
      .set({ details: '{"name":"\\u0000\\u202e<script>","email":1}' })
      .where('reference', '=', reference)
      .execute();
    const note = { key: 'abcdefgh', text: '<script>\u0007\u202e' };
    await anna.post(apiPaths.notes(reference), note);
    const { body } = await anna.get(apiPaths.enquiry(reference));
    expect(body.details).toContain('<script>');
    expect((await anna.get(apiPaths.work(reference))).body.notes[0].text).toBe('<script>');
    for (const odd of ['<script>', '..%2f..%2fstaff', "' or 1=1", '%00', '\u0000']) {
      const answer = await anna.get(apiPaths.enquiry(encodeURIComponent(odd)));
      expect(answer).toMatchObject({ status: 404, body: { problem: 'gone' } });
    }
  });

  test('export, audit log, health and retry are for managers, and name them in the log', async () => {
    const { anna, manager, reference, service } = await aDesk();
    const [mail] = await service.outbox.lease(now, 1);
    if (!mail) throw new Error('A mail should be due.');
    await service.outbox.moveToDeadLetter(mail, '550');
    for (const path of [apiPaths.export, apiPaths.audit, apiPaths.health]) {
      expect((await anna.get(path)).status).toBe(403);
    }
    expect((await anna.post(apiPaths.retry, {})).status).toBe(403);
    expect((await manager.get(apiPaths.export)).body).toMatchObject({
      enquiries: [{ reference, notes: [] }],
      next: null,
    });
    expect((await manager.get(apiPaths.health)).body).toMatchObject({
      health: { status: 'failing', deadLetters: 1 },
      deadLetters: [{ reference, code: '550' }],
    });
    expect((await manager.post(apiPaths.retry, { reference })).body).toEqual({ count: 1 });
    const { body } = await manager.get(apiPaths.audit);
    expect(body.entries.map(({ action }: { action: string }) => action)).toEqual([
      ...['audit', 'retry', 'health', 'export'],
    ]);
    expect(new Set(body.entries.map(({ actor }: { actor: string }) => actor))).toEqual(
      new Set(['Mara']),
    );
  });
});
