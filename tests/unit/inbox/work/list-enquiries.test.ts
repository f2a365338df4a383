import { expect, test } from 'vitest';
import type { EnquiryService } from '@/lib/contact/enquiry-service';
import { changeWork, markRead, type WorkChange } from '@/lib/inbox/work/change-work';
import { type ListRequest, listEnquiries, readStamp } from '@/lib/inbox/work/list-enquiries';
import { addNote } from '@/lib/inbox/work/notes';
import { findReference, readTexts } from '@/lib/inbox/work/read-enquiry';
import { pageSize } from '@/lib/inbox/work/work-terms';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { onEachEngine, openService } from '@/tests/support/stores/engines';

const atHour = (hour: number) => new Date(Date.UTC(2026, 10, 27, hour));
const now = atHour(20);

onEachEngine((aPlace) => {
  /** Adds enquiries an hour apart. @returns their references */
  async function fill({ store }: EnquiryService, changes: Record<string, unknown>[]) {
    const references: string[] = [];
    for (const [hour, change] of changes.entries()) {
      references.push(
        await store.add(anEnquiry({ submissionKey: `k${hour}`, ...change }), atHour(hour)),
      );
    }
    return references as [string, string, string, string, string];
  }
  const listIn =
    ({ database }: EnquiryService) =>
    async (request: Partial<ListRequest> = {}, lateBefore?: string) =>
      listEnquiries(database, { tab: 'new', page: 1, ...request }, lateBefore);
  const change = ({ database }: EnquiryService, reference: string, action: WorkChange['action']) =>
    changeWork(database, { reference, version: 0, action, actor: 'Anna' }, now);
  const referencesOf = ({ enquiries }: { enquiries: { reference: string }[] }) =>
    enquiries.map(({ reference }) => reference);

  test('unread first, then who has waited longest, each in the tab of its state', async () => {
    const service = await openService(await aPlace());
    const list = listIn(service);
    const [a, b, c, d, e] = await fill(service, [{}, {}, {}, {}, {}]);
    await markRead(service.database, { reference: c, actor: 'Anna' }, now);
    await markRead(service.database, { reference: a, actor: 'Anna' }, now);
    await change(service, b, 'take');
    await change(service, d, 'spam');
    expect(referencesOf(await list())).toEqual([e, a, c]);
    expect(referencesOf(await list({ tab: 'in-hand' }))).toEqual([b]);
    expect(referencesOf(await list({ tab: 'spam' }))).toEqual([d]);
    expect((await list()).counts).toEqual({ new: 3, 'in-hand': 1, waiting: 0, done: 0, spam: 1 });
  });

  test('of what is over, the latest comes first', async () => {
    const service = await openService(await aPlace());
    const [a, b, c] = await fill(service, [{}, {}, {}]);
    for (const reference of [b, a, c]) await change(service, reference, 'spam');
    expect(referencesOf(await listIn(service)({ tab: 'spam' }))).toEqual([c, b, a]);
  });

  test('a line has everything but what was typed', async () => {
    const service = await openService(await aPlace());
    await service.store.add(anEnquiry({ location: 'strand' }), now, ['too-fast']);
    const { enquiries } = await listIn(service)();
    expect(enquiries).toMatchObject([
      {
        ...{ receivedAt: now.toISOString(), role: 'patient', topic: 'question' },
        ...{ location: 'strand', spamSignals: ['too-fast'], mail: 'pending', isRead: false },
      },
    ]);
    expect(JSON.stringify(enquiries)).not.toMatch(/nomsa|could i come/i);
  });

  test('it is filtered by place, role, topic and owner, also in the counts', async () => {
    const service = await openService(await aPlace());
    const list = listIn(service);
    const [a, b, c] = await fill(service, [
      { location: 'strand', role: 'family' },
      { location: 'strand', topic: 'cost' },
      { location: '', topic: 'cost' },
    ]);
    expect(referencesOf(await list({ location: 'strand' }))).toEqual([a, b]);
    expect(referencesOf(await list({ location: '' }))).toEqual([c]);
    expect(referencesOf(await list({ role: 'family' }))).toEqual([a]);
    expect(referencesOf(await list({ topic: 'cost', location: 'strand' }))).toEqual([b]);
    await change(service, a, 'take');
    expect(referencesOf(await list({ tab: 'in-hand', owner: 'Anna' }))).toEqual([a]);
    expect(referencesOf(await list({ tab: 'in-hand', owner: 'Ben' }))).toEqual([]);
    expect((await list({ location: 'strand' })).counts).toMatchObject({ new: 1, 'in-hand': 1 });
  });

  test('what has waited too long is counted until it is answered or spam', async () => {
    const service = await openService(await aPlace());
    const list = listIn(service);
    const [a, b, c, d] = await fill(service, [{}, {}, {}, {}]);
    const late = atHour(3).toISOString();
    await change(service, a, 'take');
    expect(await list({}, late)).toMatchObject({ lateCount: 3 });
    expect(referencesOf(await list({ isLate: true }, late))).toEqual([b, c]);
    await change(service, b, 'wait');
    await change(service, c, 'spam');
    expect(await list({}, late)).toMatchObject({ lateCount: 1 });
    // Without a promise nothing is late.
    expect(await list()).toMatchObject({ lateCount: 0, counts: { new: 1 } });
    expect(referencesOf(await list({ isLate: true }))).toEqual([]);
    expect(referencesOf(await list())).toEqual([d]);
  });

  test('pages go on from one another', async () => {
    const service = await openService(await aPlace());
    const list = listIn(service);
    const all = await Promise.all(
      Array.from({ length: pageSize + 3 }, (_, number) =>
        service.store.add(anEnquiry({ submissionKey: `k${number}` }), atHour(1)),
      ),
    );
    const [first, second] = [await list(), await list({ page: 2 })];
    expect(first.enquiries).toHaveLength(pageSize);
    expect(second).toMatchObject({ count: pageSize + 3 });
    expect(new Set([...referencesOf(first), ...referencesOf(second)])).toEqual(new Set(all));
    expect((await list({ page: 3 })).enquiries).toEqual([]);
  });

  test('the stamp changes with every enquiry, change, reading and note, and with nothing else', async () => {
    const service = await openService(await aPlace());
    const { database } = service;
    const stamps = [await readStamp(database)];
    const note = async () => stamps.push(await readStamp(database));
    const [reference] = await fill(service, [{}]);
    await note();
    await markRead(database, { reference, actor: 'Anna' }, now);
    await note();
    await change(service, reference, 'take');
    await note();
    const text = { reference, key: 'k', author: 'Anna', text: 'hello' };
    await addNote(database, text, { now, isEncryptionOn: false });
    await note();
    expect(new Set(stamps).size).toBe(5);
    await listIn(service)();
    expect(await readStamp(database)).toBe(stamps.at(-1));
  });

  test('an enquiry is found by its reference, however it was typed', async () => {
    const service = await openService(await aPlace());
    const [reference] = await fill(service, [{}]);
    const typed = ` ${reference.toLowerCase().replace('-', ' ')} `;
    expect(await findReference(service.database, typed)).toBe(reference);
    for (const other of ['0000-0000', 'Nomsa', '', "' or 1=1 --"]) {
      expect(await findReference(service.database, other)).toBeUndefined();
    }
  });

  test('the texts of several are read at once', async () => {
    const service = await openService(await aPlace());
    const [a, b] = await fill(service, [{ message: 'one' }, { message: 'two' }, {}]);
    const texts = await readTexts(service.database, [a, b, '0000-0000']);
    expect(texts.map(({ reference }) => reference).sort()).toEqual([a, b].sort());
    expect(JSON.stringify(texts)).toContain('one');
  });
});
