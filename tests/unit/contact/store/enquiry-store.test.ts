import { expect, test } from 'vitest';
import { toOutboxRow } from '@/lib/contact/store/tables/outbox-row';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { onEachEngine, openService } from '@/tests/support/stores/engines';
import { onBusyMachine } from '../../../support/on-busy-machine';

const now = new Date('2026-11-22T10:00:00Z');

onEachEngine((aPlace) => {
  test('an enquiry is intact after the store was closed and reopened', async () => {
    const place = await aPlace();
    const first = await openService(place);
    const enquiry = anEnquiry({ location: 'strand', message: 'a\nb – ü 😀' });
    const reference = await first.store.add(enquiry, now);
    const second = await openService(place);
    expect(await second.store.find(reference)).toEqual({
      reference,
      work: { state: 'new', owner: null, spam: 'unknown' },
      notes: [],
      receivedAt: '2026-11-22T10:00:00.000Z',
      role: 'patient',
      topic: 'question',
      location: 'strand',
      spamSignals: [],
      mail: { status: 'pending', code: null },
      details: {
        name: 'Nomsa Dlamini',
        email: 'nomsa@example.org',
        phone: '',
        preferredContact: 'email',
        message: 'a\nb – ü 😀',
      },
    });
  });

  test('the same form posted again gets the first reference, and is stored once', async () => {
    const { store } = await openService(await aPlace());
    const references = await Promise.all(
      Array.from({ length: 20 }, () => store.add(anEnquiry(), now)),
    );
    expect(new Set(references).size).toBe(1);
    expect(await store.list()).toHaveLength(1);
  });

  test(
    '50 simultaneous posts of one form to two servers yield one enquiry, one mail and one reference',
    onBusyMachine,
    async () => {
      const place = await aPlace();
      const services = [await openService(place), await openService(place)] as const;
      const references = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          services[index % 2 === 0 ? 0 : 1].store.add(anEnquiry(), now),
        ),
      );
      expect(new Set(references).size).toBe(1);
      expect(await services[0].store.list()).toHaveLength(1);
      expect(await services[0].outbox.count()).toMatchObject({ pending: 1 });
    },
  );

  test('something else sent from the same form, after going back, is not lost', async () => {
    const { store } = await openService(await aPlace());
    await store.add(anEnquiry({ message: 'first' }), now);
    await store.add(anEnquiry({ message: 'second' }), now);
    const messages = (await store.list()).map(({ details }) => details?.message);
    expect(messages).toEqual(['second', 'first']);
  });

  test('without JavaScript, the same message is stored once a day, whichever server receives it', async () => {
    const place = await aPlace();
    const [one, other] = [await openService(place), await openService(place)];
    const enquiry = anEnquiry({ submissionKey: '' });
    const first = await one.store.add(enquiry, now);
    expect(await other.store.add(enquiry, new Date('2026-11-22T18:00:00Z'))).toBe(first);
    expect(await one.store.add(enquiry, new Date('2026-11-23T08:00:00Z'))).not.toBe(first);
  });

  test('suspected spam is stored with its reasons', async () => {
    const { store } = await openService(await aPlace());
    await store.add(anEnquiry(), now, ['honeypot', 'too-fast']);
    expect(await store.list()).toMatchObject([{ spamSignals: ['honeypot', 'too-fast'] }]);
  });

  test('an enquiry is found by its reference, and an unknown reference finds none', async () => {
    const { store } = await openService(await aPlace());
    const reference = await store.add(anEnquiry(), now);
    expect(reference).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await store.find(` ${reference.toLowerCase()} `)).toMatchObject({ reference });
    expect(await store.find('0000-0000')).toBeUndefined();
  });

  test('a reference may be typed the way it is read out', async () => {
    const { store, database } = await openService(await aPlace());
    await store.add(anEnquiry(), now);
    await database.db.deleteFrom('outbox').execute();
    await database.db.updateTable('enquiries').set({ reference: '0K1M-Q9X0' }).execute();
    await database.db
      .insertInto('outbox')
      .values(toOutboxRow('0K1M-Q9X0', '<id@clinic.example>', now.toISOString()))
      .execute();
    for (const typed of ['0k1mq9x0', 'OKIM QXO', 'oklm–q9xo', ' OK1M - Q9XO ']) {
      const found = await store.find(typed);
      expect(found?.reference, typed).toBe(typed === 'OKIM QXO' ? undefined : '0K1M-Q9X0');
    }
  });

  test.each(['', '{"name":', 'null', '{"name":{"toString":null}}'])(
    'a damaged row (%j) is marked, and the list is complete',
    async (details) => {
      const { store, database } = await openService(await aPlace());
      const damaged = await store.add(anEnquiry({ message: 'first' }), now);
      await store.add(anEnquiry({ message: 'second' }), now);
      await database.db
        .updateTable('enquiries')
        .set({ details, spam_signals: 'nonsense,honeypot' })
        .where('reference', '=', damaged)
        .execute();
      expect(await store.list()).toMatchObject([
        { details: { message: 'second' } },
        { reference: damaged, details: undefined, isDamaged: true, spamSignals: ['honeypot'] },
      ]);
    },
  );

  test('several servers can start at once on a new store', async () => {
    const place = await aPlace();
    const services = await Promise.all(Array.from({ length: 5 }, () => openService(place)));
    const references = await Promise.all(
      services.map(({ store }, index) => store.add(anEnquiry({ message: `${index}` }), now)),
    );
    expect(new Set(references).size).toBe(5);
  });
});
