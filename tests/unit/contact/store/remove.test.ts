import { expect, test } from 'vitest';
import { purge, remove } from '@/lib/contact/store/retention';
import { changeWork } from '@/lib/inbox/work/change-work';
import { addNote } from '@/lib/inbox/work/notes';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { onEachEngine, openService } from '@/tests/support/stores/engines';

const received = new Date('2026-01-01T10:00:00Z');

onEachEngine((aPlace) => {
  test('one enquiry is deleted on request, delivered or not, and others are kept', async () => {
    const service = await openService(await aPlace());
    const reference = await service.store.add(anEnquiry({ message: 'mine' }), received);
    await service.store.add(anEnquiry({ message: 'other' }), received);
    const request = { now: received, reference, actor: 'test' };
    expect(await remove(service.database, request)).toBe(true);
    expect(await remove(service.database, request)).toBe(false);
    const kept = await service.store.list();
    expect(kept.map(({ details }) => details?.message)).toEqual(['other']);
    expect(await service.audit.list()).toMatchObject([{ action: 'delete', reference }]);
  });

  test('what staff did with an enquiry, and wrote about it, goes with it', async () => {
    const service = await openService(await aPlace());
    const { database, store } = service;
    const worked: string[] = [];
    for (const message of ['purged', 'deleted', 'kept']) {
      const reference = await store.add(anEnquiry({ message }), received);
      const change = { reference, version: 0, action: 'finish', actor: 'Anna' } as const;
      if (message === 'kept') await store.add(anEnquiry(), received);
      else await changeWork(database, change, received);
      const note = { reference, key: message, author: 'Anna', text: message };
      await addNote(database, note, { now: received, isEncryptionOn: false });
      worked.push(reference);
    }
    const [, deleted = '', kept] = worked;
    const reason = 'sender-asked';
    await remove(database, { now: received, reference: deleted, actor: 'Anna', reason });
    const late = { now: new Date('2026-04-02T10:00:00Z'), retentionDays: 90 };
    expect(await purge(database, { ...late, actor: 'test', readersMs: 300 })).toMatchObject({
      purged: 1,
    });
    for (const table of ['work', 'notes', 'work_history'] as const) {
      const rows = await database.db.selectFrom(table).select('reference').execute();
      // Nobody has changed the one that is kept.
      expect(rows).toEqual(table === 'work' ? [] : [{ reference: kept }]);
    }
    expect(await service.audit.list()).toMatchObject([
      { action: 'purge', reason: null },
      { action: 'delete', actor: 'Anna', reason },
    ]);
  });
});
