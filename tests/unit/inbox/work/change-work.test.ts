import { expect, test } from 'vitest';
import { retryWhileBusy } from '@/lib/contact/store/engines/retry-while-busy';
import { purge } from '@/lib/contact/store/retention';
import { changeWork, markRead, type WorkChange } from '@/lib/inbox/work/change-work';
import { addNote } from '@/lib/inbox/work/notes';
import { readEnquiry } from '@/lib/inbox/work/read-enquiry';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { onEachEngine, openService } from '@/tests/support/stores/engines';

const now = new Date('2026-11-27T08:00:00Z');
const plain = { now, isEncryptionOn: false };

/** As a browser asks again where all connections are in use, which on a busy machine takes a while. */
const patiently = <Result>(operation: () => Promise<Result>) => retryWhileBusy(60_000, operation);

onEachEngine((aPlace) => {
  async function anInbox() {
    const { database, store, outbox } = await openService(await aPlace());
    const reference = await store.add(anEnquiry(), now);
    return {
      ...{ database, outbox, reference },
      read: () => readEnquiry(database, reference),
      change: (action: WorkChange['action'], version: number, actor = 'Anna') =>
        changeWork(database, { reference, version, action, actor }, now),
    };
  }

  test('an enquiry that nobody has touched is new, unread and nobody’s', async () => {
    const { read } = await anInbox();
    expect(await read()).toMatchObject({
      ...{ state: 'new', owner: null, spam: 'unknown', version: 0, isRead: false },
      ...{ answeredAt: null, notes: [], history: [] },
    });
  });

  test('it is taken, answered and finished, and its history tells by whom', async () => {
    const { read, change } = await anInbox();
    expect(await change('take', 0)).toMatchObject({ ok: true, version: 1 });
    expect(await read()).toMatchObject({ state: 'in-hand', owner: 'Anna', answeredAt: null });
    await change('wait', 1);
    expect(await read()).toMatchObject({ state: 'waiting', answeredAt: now.toISOString() });
    await change('finish', 2, 'Ben');
    expect(await read()).toMatchObject({ state: 'done', owner: 'Anna', version: 3 });
    const at = now.toISOString();
    expect((await read())?.history).toEqual([
      { at, actor: 'Anna', action: 'take' },
      { at, actor: 'Anna', action: 'wait' },
      { at, actor: 'Ben', action: 'finish' },
    ]);
  });

  test('handed back, it is new again; what is spam keeps its state', async () => {
    const { read, change } = await anInbox();
    await change('take', 0);
    await change('spam', 1);
    expect(await read()).toMatchObject({ state: 'in-hand', spam: 'spam' });
    await change('not-spam', 2);
    await change('hand-back', 3);
    expect(await read()).toMatchObject({ state: 'new', owner: null, spam: 'not-spam' });
  });

  test.each(['finish', 'spam'] as const)(
    'after %s no mail is waited for, so it is deleted in time',
    async (action) => {
      const { database, outbox, change } = await anInbox();
      await change(action, 0);
      expect(await outbox.count()).toMatchObject({ pending: 0, deadLetters: 0 });
      const later = new Date(now.getTime() + 91 * 24 * 60 * 60_000);
      expect(await purge(database, { now: later, actor: 'test', retentionDays: 90 })).toMatchObject(
        { purged: 1, overdue: 0 },
      );
    },
  );

  test('what somebody else has changed meanwhile is not overwritten', async () => {
    const { read, change } = await anInbox();
    await change('take', 0, 'Anna');
    expect(await change('take', 0, 'Ben')).toEqual({ ok: false, problem: 'changed' });
    expect(await change('finish', 7, 'Ben')).toEqual({ ok: false, problem: 'changed' });
    expect(await read()).toMatchObject({ state: 'in-hand', owner: 'Anna', version: 1 });
    expect((await read())?.history).toHaveLength(1);
  });

  test('of 50 people who take one enquiry at once, one has it', async () => {
    const { read, change } = await anInbox();
    const people = Array.from({ length: 50 }, (_, number) => `Person ${number}`);
    const results = await Promise.all(
      people.map((name) => patiently(() => change('take', 0, name))),
    );
    const winners = people.filter((_, index) => results[index]?.ok);
    expect(winners).toHaveLength(1);
    expect(await read()).toMatchObject({ owner: winners[0], version: 1 });
    expect((await read())?.history).toMatchObject([{ actor: winners[0], action: 'take' }]);
  });

  test('50 changes at once, each tried again until it succeeds, are all kept', async () => {
    const { database, reference, read } = await anInbox();
    const tryUntilDone = async (actor: string): Promise<void> => {
      const version = (await patiently(read))?.version ?? 0;
      const take = { reference, version, action: 'take', actor } as const;
      const result = await patiently(() => changeWork(database, take, now));
      if (!result.ok) await tryUntilDone(actor);
    };
    await Promise.all(Array.from({ length: 50 }, (_, number) => tryUntilDone(`P${number}`)));
    const { version, owner, history = [] } = (await read()) ?? {};
    expect(version).toBe(50);
    expect(new Set(history.map(({ actor }) => actor)).size).toBe(50);
    expect(owner).toBe(history.at(-1)?.actor);
  });

  test('the first to open it is noted, and that is no change of it', async () => {
    const { database, reference, read, change } = await anInbox();
    await Promise.all(
      ['Anna', 'Ben', 'Cleo'].map((actor) => markRead(database, { reference, actor }, now)),
    );
    expect(await read()).toMatchObject({ isRead: true, version: 0, state: 'new' });
    expect((await read())?.history).toHaveLength(1);
    expect(await change('take', 0)).toMatchObject({ ok: true });
    expect(await read()).toMatchObject({ isRead: true, version: 1 });
  });

  test('what is finished needs no mail; what waits for its sender still does', async () => {
    const { outbox, change } = await anInbox();
    await change('wait', 0);
    expect(await outbox.count()).toMatchObject({ pending: 1 });
    await change('finish', 1);
    expect(await outbox.count()).toMatchObject({ pending: 0, deadLetters: 0 });
  });

  test('an enquiry that was deleted cannot be changed or noted', async () => {
    const { database } = await anInbox();
    const gone = { ok: false, problem: 'gone' };
    const change = { reference: '0000-0000', version: 0, action: 'take', actor: 'Anna' } as const;
    expect(await changeWork(database, change, now)).toEqual(gone);
    await markRead(database, change, now);
    const note = { reference: '0000-0000', key: 'k', author: 'Anna', text: 'hello' };
    expect(await addNote(database, note, plain)).toEqual(gone);
    expect(await database.db.selectFrom('work_history').selectAll().execute()).toEqual([]);
  });

  test('notes are kept in their order, each once, and change nothing else', async () => {
    const { database, reference, read } = await anInbox();
    const note = (key: string, text: string) =>
      addNote(database, { reference, key, author: 'Anna', text }, plain);
    await note('a', 'Rang, no answer');
    await Promise.all([note('b', 'Rang again'), note('b', 'Rang again')]);
    expect((await read())?.notes).toMatchObject([
      { author: 'Anna', text: 'Rang, no answer' },
      { text: 'Rang again' },
    ]);
    expect(await read()).toMatchObject({ version: 0 });
    expect((await read())?.history.map(({ action }) => action)).toEqual(['note', 'note']);
  });

  test('a key that another note has had is no sign that this one is kept', async () => {
    const { database, reference } = await anInbox();
    const note = { reference, key: 'a', author: 'Anna', text: 'Rang, no answer' };
    expect(await addNote(database, note, plain)).toEqual({ ok: true });
    const used = { ok: false, problem: 'used' };
    expect(await addNote(database, { ...note, author: 'Ben' }, plain)).toEqual(used);
  });

  test('a store with keys takes no note that it could read', async () => {
    const { database, reference, read } = await anInbox();
    const note = { reference, key: 'a', author: 'Anna', text: 'plain' };
    const isRefused = { ok: false, problem: 'plain-text' };
    expect(await addNote(database, note, { now, isEncryptionOn: true })).toEqual(isRefused);
    expect((await read())?.notes).toEqual([]);
  });
});
