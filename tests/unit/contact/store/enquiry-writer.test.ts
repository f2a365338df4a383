import { expect, test } from 'vitest';
import { EnquiryWriter } from '@/lib/contact/store/enquiry-writer';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { onEachEngine, openService } from '@/tests/support/stores/engines';

const now = new Date('2026-11-22T10:00:00Z');

function aRow(name: string) {
  return {
    reference: `${name}-0000`,
    dedupe_key: name,
    received_at: now.toISOString(),
    role: 'patient',
    topic: 'question',
    location: '',
    is_suspected_spam: 0,
    spam_signals: '',
    details: '{}',
  } as const;
}

onEachEngine((aPlace) => {
  test('enquiries that arrive together are all stored, each with a mail', async () => {
    const { store, outbox } = await openService(await aPlace());
    const messages = Array.from({ length: 250 }, (_, index) => `message ${index}`);
    const references = await Promise.all(
      messages.map((message) => store.add(anEnquiry({ message }), now)),
    );
    expect(new Set(references).size).toBe(250);
    expect(await outbox.count()).toMatchObject({ pending: 250 });
    for (const index of [0, 99, 100, 249]) {
      const stored = await store.find(references[index] ?? '');
      expect(stored?.details?.message).toBe(messages[index]);
    }
  });

  test('one that cannot be stored does not fail the others', async () => {
    const { database, outbox } = await openService(await aPlace());
    const writer = new EnquiryWriter(database, 500, undefined);
    const twin = { ...aRow('b'), reference: aRow('a').reference };
    const results = await Promise.allSettled(
      ['a', 'twin', 'c'].map((name) => writer.add(name === 'twin' ? twin : aRow(name))),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await outbox.count()).toMatchObject({ pending: 2 });
  });

  test('an enquiry after a failure is stored', async () => {
    const { database } = await openService(await aPlace());
    const writer = new EnquiryWriter(database, 500, undefined);
    await writer.add(aRow('a'));
    await expect(writer.add({ ...aRow('b'), reference: aRow('a').reference })).rejects.toThrow();
    expect(await writer.add(aRow('b'))).toBe(true);
    expect(await writer.add(aRow('b'))).toBe(false);
  });
});
