import { expect, test } from 'vitest';
import { deliverDue } from '@/lib/contact/delivery/deliver';
import { leaseMs } from '@/lib/contact/delivery/outbox-times';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { onEachEngine } from '@/tests/support/stores/engines';
import { setUp } from './set-up';

onEachEngine((aPlace) => {
  test('a server whose clock is minutes ahead keeps its lease', async () => {
    const { service, options, clock } = await setUp(aPlace);
    await service.store.add(anEnquiry(), clock.now);
    await service.outbox.lease(new Date(clock.now.getTime() + 5 * 60_000), 1);
    expect(await deliverDue(options)).toBe(0);
  });

  test('a mail whose sender died is taken over when its lease expires, and not before', async () => {
    const { service, server, options, clock } = await setUp(aPlace);
    await service.store.add(anEnquiry(), clock.now);
    expect(await service.outbox.lease(clock.now, 10)).toHaveLength(1);
    clock.pass(leaseMs - 1);
    expect(await deliverDue(options)).toBe(0);
    clock.pass(1);
    expect(await deliverDue(options)).toBe(1);
    expect(server.received).toHaveLength(1);
  });

  test('whoever lost the lease can no longer record an outcome', async () => {
    const { service, clock } = await setUp(aPlace);
    const reference = await service.store.add(anEnquiry(), clock.now);
    const [late] = await service.outbox.lease(clock.now, 1);
    clock.pass(leaseMs);
    const [current] = await service.outbox.lease(clock.now, 1);
    if (!late || !current) throw new Error('Both should have had the lease.');
    await service.outbox.moveToDeadLetter(late, '550');
    expect((await service.store.find(reference))?.mail.status).toBe('pending');
    await service.outbox.markDelivered(current, clock.now);
    expect((await service.store.find(reference))?.mail.status).toBe('delivered');
  });

  test('an enquiry that staff have read can be marked as delivered', async () => {
    const { service, clock } = await setUp(aPlace);
    const reference = await service.store.add(anEnquiry(), clock.now);
    expect(await service.outbox.markDone(reference, clock.now)).toBe(1);
    expect(await service.outbox.markDone(reference, clock.now)).toBe(0);
    expect(await service.outbox.count()).toMatchObject({ pending: 0 });
  });
});
