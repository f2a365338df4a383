import { expect, test } from 'vitest';
import { deliverDue } from '@/lib/contact/delivery/deliver';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { onEachEngine } from '@/tests/support/stores/engines';
import { hourMs, setUp } from './set-up';

onEachEngine((aPlace) => {
  test.each([1, 24, 365 * 24])(
    'a mail stored while the clock was %d hours ahead is sent once the clock is correct',
    async (hours) => {
      const { service, server, options, clock } = await setUp(aPlace);
      await service.store.add(anEnquiry(), new Date(clock.now.getTime() + hours * hourMs));
      expect(await deliverDue(options)).toBe(1);
      expect(server.received).toHaveLength(1);
    },
  );

  test('a clock that jumps ahead between two attempts makes no dead letter', async () => {
    const { service, server, options, clock } = await setUp(aPlace);
    const reference = await service.store.add(anEnquiry(), clock.now);
    server.fault = '4xx';
    await deliverDue(options);
    clock.pass(365 * 24 * hourMs);
    await deliverDue(options);
    expect((await service.store.find(reference))?.mail).toEqual({ status: 'pending', code: '451' });
  });

  test.each(['4xx', 'none'] as const)(
    'a mail attempted (%s) or leased while the clock was ahead is retried once the clock is correct',
    async (fault) => {
      const { service, server, options, clock } = await setUp(aPlace);
      const reference = await service.store.add(anEnquiry(), clock.now);
      const correct = clock.now;
      clock.pass(365 * 24 * hourMs);
      server.fault = fault;
      if (fault === '4xx') await deliverDue(options);
      else await service.outbox.lease(clock.now, 1);
      clock.now = correct;
      server.fault = '4xx';
      expect(await deliverDue(options)).toBe(1);
      // Its 72 hours start now, not a year ahead.
      const [row] = await service.database.db.selectFrom('outbox').selectAll().execute();
      expect(row?.first_attempt_at).toBe(correct.toISOString());
      clock.pass(4 * hourMs);
      server.fault = 'none';
      await deliverDue(options);
      expect((await service.store.find(reference))?.mail.status).toBe('delivered');
    },
  );
});
