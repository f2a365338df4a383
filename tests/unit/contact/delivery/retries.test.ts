import { expect, test } from 'vitest';
import { deliverDue } from '@/lib/contact/delivery/deliver';
import { createSendMail } from '@/lib/contact/delivery/smtp';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { onEachEngine } from '@/tests/support/stores/engines';
import { hourMs, messageIds, setUp } from './set-up';

onEachEngine((aPlace) => {
  test('a temporary rejection is retried with increasing delays', async () => {
    const { service, server, options, clock } = await setUp(aPlace);
    const reference = await service.store.add(anEnquiry(), clock.now);
    server.fault = '4xx';
    expect(await deliverDue(options)).toBe(1);
    expect(await deliverDue(options)).toBe(0);
    clock.pass(60_000);
    expect(await deliverDue(options)).toBe(1);
    clock.pass(60_000);
    expect(await deliverDue(options)).toBe(0);
    expect((await service.store.find(reference))?.mail).toEqual({ status: 'pending', code: '451' });
    server.fault = 'none';
    clock.pass(60_000);
    expect(await deliverDue(options)).toBe(1);
    expect(server.received).toHaveLength(1);
    expect((await service.store.find(reference))?.mail).toEqual({
      status: 'delivered',
      code: null,
    });
  });

  test('a permanent rejection is a dead letter, which is logged, kept, and sent when it is requeued', async () => {
    const { service, server, options, clock, log } = await setUp(aPlace);
    const reference = await service.store.add(anEnquiry(), clock.now);
    server.fault = '5xx';
    await deliverDue(options);
    clock.pass(100 * hourMs);
    expect(await deliverDue(options)).toBe(0);
    expect((await service.store.find(reference))?.mail).toEqual({ status: 'dead', code: '550' });
    expect(log.text).toContain('dead letter');
    expect(await service.outbox.count()).toMatchObject({ pending: 0, deadLetters: 1 });
    server.fault = 'none';
    expect(await service.outbox.retry(clock.now)).toBe(1);
    await deliverDue(options);
    expect(server.received).toHaveLength(1);
  });

  test('a mail becomes a dead letter after 72 hours of retries', async () => {
    const { service, server, options, clock } = await setUp(aPlace);
    const receivedAt = clock.now;
    await service.store.add(anEnquiry(), receivedAt);
    // There was no mail server for a week; the 72 hours start with the first attempt.
    clock.pass(7 * 24 * hourMs);
    const startedAt = clock.now.getTime();
    server.fault = '4xx';
    let attempts = 0;
    while ((await service.outbox.count()).pending > 0) {
      attempts += await deliverDue(options);
      clock.pass(hourMs);
    }
    const tookHours = (clock.now.getTime() - startedAt) / hourMs;
    expect(tookHours).toBeGreaterThan(67);
    expect(tookHours).toBeLessThan(74);
    expect(attempts).toBeGreaterThan(20);
    expect(attempts).toBeLessThan(40);
  });

  test.each(['lost acknowledgement', 'cut', 'slow'] as const)(
    'after a broken connection (%s), the mail is sent again with the same Message-ID',
    async (fault) => {
      const { service, server, options, clock } = await setUp(aPlace);
      await service.store.add(anEnquiry(), clock.now);
      server.fault = fault;
      server.slowMs = 4000;
      await deliverDue(options);
      server.fault = 'none';
      clock.pass(hourMs);
      await deliverDue(options);
      expect(server.received.length).toBeGreaterThan(0);
      expect(new Set(messageIds(server)).size).toBe(1);
      expect(await service.outbox.count()).toMatchObject({ pending: 0, deadLetters: 0 });
    },
  );

  test('an unreachable mail server and a wrong password are retried', async () => {
    const { service, server, options, clock } = await setUp(aPlace);
    const reference = await service.store.add(anEnquiry(), clock.now);
    await deliverDue({ ...options, send: createSendMail('smtp://127.0.0.1:1', 'a@b.example') });
    expect((await service.store.find(reference))?.mail.status).toBe('pending');
    clock.pass(hourMs);
    const withPassword = `smtp://user:wrong@127.0.0.1:${server.port}`;
    await deliverDue({ ...options, send: createSendMail(withPassword, 'a@b.example') });
    expect((await service.store.find(reference))?.mail.status).toBe('pending');
  });
});
