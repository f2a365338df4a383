import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { type DeliveryOptions, deliverDue } from '@/lib/contact/deliver';
import type { EnquiryService } from '@/lib/contact/enquiry-service';
import { leaseMs } from '@/lib/contact/outbox-times';
import { createSendMail } from '@/lib/contact/smtp';
import { MailServer } from '@/tests/support/mail-server';
import { anEnquiry } from './an-enquiry';
import { onEachEngine, openService, type PlaceMaker } from './engines';

const hourMs = 60 * 60_000;
let logged = '';
let clock: Date;

beforeEach(() => {
  logged = '';
  clock = new Date('2026-11-22T10:00:00Z');
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    logged += chunk;
    return true;
  });
});

function pass(ms: number) {
  clock = new Date(clock.getTime() + ms);
}

async function startMailServer(): Promise<MailServer> {
  const server = await MailServer.start();
  onTestFinished(() => server.stop());
  return server;
}

function toOptions({ store, outbox }: EnquiryService, server: MailServer): DeliveryOptions {
  return {
    ...{ store, outbox },
    send: createSendMail(server.url, 'website@clinic.example', { answerMs: 500, mailMs: 2000 }),
    mail: { to: 'desk@clinic.example', toLocations: new Map(), content: 'notice' },
    now: () => clock,
    random: () => 0,
  };
}

async function setUp(aPlace: PlaceMaker) {
  const service = await openService(await aPlace());
  const server = await startMailServer();
  return { service, server, options: toOptions(service, server) };
}

const messageIds = (server: MailServer) => server.received.map(({ messageId }) => messageId);

onEachEngine((aPlace) => {
  test('each enquiry makes one mail, and no second one later', async () => {
    const { service, server, options } = await setUp(aPlace);
    const references = [];
    for (const message of ['a', 'b', 'c']) {
      references.push(await service.store.add(anEnquiry({ message }), clock));
    }
    expect(await deliverDue(options)).toBe(3);
    pass(hourMs);
    expect(await deliverDue(options)).toBe(0);
    expect(new Set(messageIds(server)).size).toBe(3);
    expect(server.received).toHaveLength(3);
    const subjects = server.received.map(({ raw }) => raw.match(/^Subject: (.*)\r$/m)?.[1]).sort();
    expect(subjects).toEqual(references.map((reference) => `Website enquiry ${reference}`).sort());
    expect(await service.outbox.count()).toMatchObject({ pending: 0, deadLetters: 0 });
  });

  test('two servers that deliver at the same time send nothing twice', async () => {
    const place = await aPlace();
    const services = [await openService(place), await openService(place)] as const;
    const server = await startMailServer();
    for (let number = 0; number < 40; number++) {
      await services[0].store.add(anEnquiry({ message: `${number}` }), clock);
    }
    await Promise.all(services.map((service) => deliverDue(toOptions(service, server))));
    expect(server.received).toHaveLength(40);
    expect(new Set(messageIds(server)).size).toBe(40);
  });

  test('a server that says "later" is asked again, later each time, with the same Message-ID', async () => {
    const { service, server, options } = await setUp(aPlace);
    const reference = await service.store.add(anEnquiry(), clock);
    server.fault = '4xx';
    expect(await deliverDue(options)).toBe(1);
    expect(await deliverDue(options)).toBe(0);
    pass(60_000);
    expect(await deliverDue(options)).toBe(1);
    pass(60_000);
    expect(await deliverDue(options)).toBe(0);
    expect((await service.store.find(reference))?.mail).toEqual({ status: 'pending', code: '451' });
    server.fault = 'none';
    pass(60_000);
    expect(await deliverDue(options)).toBe(1);
    expect(server.received).toHaveLength(1);
    expect((await service.store.find(reference))?.mail).toEqual({
      status: 'delivered',
      code: null,
    });
  });

  test('a refusal for good is a dead letter, which is logged, kept, and sent once somebody says so', async () => {
    const { service, server, options } = await setUp(aPlace);
    const reference = await service.store.add(anEnquiry(), clock);
    server.fault = '5xx';
    await deliverDue(options);
    pass(100 * hourMs);
    expect(await deliverDue(options)).toBe(0);
    expect((await service.store.find(reference))?.mail).toEqual({ status: 'dead', code: '550' });
    expect(logged).toContain('dead letter');
    expect(await service.outbox.count()).toMatchObject({ pending: 0, deadLetters: 1 });
    server.fault = 'none';
    expect(await service.outbox.retry(clock)).toBe(1);
    await deliverDue(options);
    expect(server.received).toHaveLength(1);
  });

  test('attempts end after 72 hours in a dead letter', async () => {
    const { service, server, options } = await setUp(aPlace);
    const receivedAt = clock;
    await service.store.add(anEnquiry(), receivedAt);
    // It had no mail server for a week; the hours count from the first attempt.
    pass(7 * 24 * hourMs);
    const startedAt = clock.getTime();
    server.fault = '4xx';
    let attempts = 0;
    while ((await service.outbox.count()).pending > 0) {
      attempts += await deliverDue(options);
      pass(hourMs / 4);
    }
    const tookHours = (clock.getTime() - startedAt) / hourMs;
    expect(tookHours).toBeGreaterThan(67);
    expect(tookHours).toBeLessThan(73);
    expect(attempts).toBeGreaterThan(20);
    expect(attempts).toBeLessThan(40);
  });

  test.each([1, 24, 365 * 24])(
    'what was stored while the clock was %d hours ahead goes out once it is right',
    async (hours) => {
      const { service, server, options } = await setUp(aPlace);
      await service.store.add(anEnquiry(), new Date(clock.getTime() + hours * hourMs));
      expect(await deliverDue(options)).toBe(1);
      expect(server.received).toHaveLength(1);
    },
  );

  test.each(['4xx', 'none'] as const)(
    'a mail that was tried (%s) or leased while the clock was ahead is tried again once it is right',
    async (fault) => {
      const { service, server, options } = await setUp(aPlace);
      const reference = await service.store.add(anEnquiry(), clock);
      const right = clock;
      pass(365 * 24 * hourMs);
      server.fault = fault;
      if (fault === '4xx') await deliverDue(options);
      else await service.outbox.lease(clock, 1);
      clock = right;
      server.fault = '4xx';
      expect(await deliverDue(options)).toBe(1);
      // Its 72 hours count from now, not from a year ahead.
      const [row] = await service.database.db.selectFrom('outbox').selectAll().execute();
      expect(row?.first_attempt_at).toBe(right.toISOString());
      pass(4 * hourMs);
      server.fault = 'none';
      await deliverDue(options);
      expect((await service.store.find(reference))?.mail.status).toBe('delivered');
    },
  );

  test('a clock that jumps ahead between two attempts makes no dead letter', async () => {
    const { service, server, options } = await setUp(aPlace);
    const reference = await service.store.add(anEnquiry(), clock);
    server.fault = '4xx';
    await deliverDue(options);
    pass(365 * 24 * hourMs);
    await deliverDue(options);
    expect((await service.store.find(reference))?.mail).toEqual({ status: 'pending', code: '451' });
  });

  test('another server whose clock is minutes ahead keeps its lease', async () => {
    const { service, options } = await setUp(aPlace);
    await service.store.add(anEnquiry(), clock);
    await service.outbox.lease(new Date(clock.getTime() + 5 * 60_000), 1);
    expect(await deliverDue(options)).toBe(0);
  });

  test('one damaged enquiry holds up no mail, its own included', async () => {
    const { service, server, options } = await setUp(aPlace);
    const damaged = await service.store.add(anEnquiry({ message: 'a' }), clock);
    await service.store.add(anEnquiry({ message: 'b' }), clock);
    await service.database.db
      .updateTable('enquiries')
      .set({ details: '{"name":' })
      .where('reference', '=', damaged)
      .execute();
    await deliverDue({ ...options, mail: { ...options.mail, content: 'full' } });
    expect(server.received).toHaveLength(2);
    expect(server.received.some(({ raw }) => raw.includes(damaged))).toBe(true);
  });

  test.each(['lost acknowledgement', 'cut', 'slow'] as const)(
    'after a connection that ends badly (%s) the mail comes again with the same Message-ID',
    async (fault) => {
      const { service, server, options } = await setUp(aPlace);
      await service.store.add(anEnquiry(), clock);
      server.fault = fault;
      server.slowMs = 1000;
      await deliverDue(options);
      server.fault = 'none';
      pass(hourMs);
      await deliverDue(options);
      expect(server.received.length).toBeGreaterThan(0);
      expect(new Set(messageIds(server)).size).toBe(1);
      expect(await service.outbox.count()).toMatchObject({ pending: 0, deadLetters: 0 });
    },
  );

  test('a mail server that is not there is tried again, and a wrong password is no dead letter', async () => {
    const { service, server, options } = await setUp(aPlace);
    const reference = await service.store.add(anEnquiry(), clock);
    await deliverDue({ ...options, send: createSendMail('smtp://127.0.0.1:1', 'a@b.example') });
    expect((await service.store.find(reference))?.mail.status).toBe('pending');
    pass(hourMs);
    const withPassword = `smtp://user:wrong@127.0.0.1:${server.port}`;
    await deliverDue({ ...options, send: createSendMail(withPassword, 'a@b.example') });
    expect((await service.store.find(reference))?.mail.status).toBe('pending');
  });

  test('a mail whose sender died is taken over when its lease ends, and not before', async () => {
    const { service, server, options } = await setUp(aPlace);
    await service.store.add(anEnquiry(), clock);
    expect(await service.outbox.lease(clock, 10)).toHaveLength(1);
    pass(leaseMs - 1);
    expect(await deliverDue(options)).toBe(0);
    pass(1);
    expect(await deliverDue(options)).toBe(1);
    expect(server.received).toHaveLength(1);
  });

  test('who lost the lease can no longer say what became of the mail', async () => {
    const { service } = await setUp(aPlace);
    const reference = await service.store.add(anEnquiry(), clock);
    const [late] = await service.outbox.lease(clock, 1);
    pass(leaseMs);
    const [current] = await service.outbox.lease(clock, 1);
    if (!late || !current) throw new Error('Both should have had the lease.');
    await service.outbox.bury(late, '550');
    expect((await service.store.find(reference))?.mail.status).toBe('pending');
    await service.outbox.markDelivered(current, clock);
    expect((await service.store.find(reference))?.mail.status).toBe('delivered');
  });

  test('an enquiry that staff have read can be counted as delivered', async () => {
    const { service } = await setUp(aPlace);
    const reference = await service.store.add(anEnquiry(), clock);
    expect(await service.outbox.markDone(reference, clock)).toBe(1);
    expect(await service.outbox.markDone(reference, clock)).toBe(0);
    expect(await service.outbox.count()).toMatchObject({ pending: 0 });
  });
});
