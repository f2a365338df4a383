import { expect, test } from 'vitest';
import { deliverDue } from '@/lib/contact/delivery/deliver';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { captureStdout } from '@/tests/support/site/capture-stdout';
import { onEachEngine, openService } from '@/tests/support/stores/engines';
import { hourMs, messageIds, setUp, startMailServer, TestClock, toOptions } from './set-up';

onEachEngine((aPlace) => {
  test('each enquiry is mailed once, and not again later', async () => {
    const { service, server, options, clock } = await setUp(aPlace);
    const references = [];
    for (const message of ['a', 'b', 'c']) {
      references.push(await service.store.add(anEnquiry({ message }), clock.now));
    }
    expect(await deliverDue(options)).toBe(3);
    clock.pass(hourMs);
    expect(await deliverDue(options)).toBe(0);
    expect(new Set(messageIds(server)).size).toBe(3);
    expect(server.received).toHaveLength(3);
    const subjects = server.received.map(({ raw }) => raw.match(/^Subject: (.*)\r$/m)?.[1]).sort();
    expect(subjects).toEqual(references.map((reference) => `Website enquiry ${reference}`).sort());
    expect(await service.outbox.count()).toMatchObject({ pending: 0, deadLetters: 0 });
  });

  test('two servers that deliver at the same time send no mail twice', async () => {
    const place = await aPlace();
    const services = [await openService(place), await openService(place)] as const;
    const server = await startMailServer();
    const clock = new TestClock();
    captureStdout();
    for (let number = 0; number < 40; number++) {
      await services[0].store.add(anEnquiry({ message: `${number}` }), clock.now);
    }
    await Promise.all(services.map((service) => deliverDue(toOptions(service, server, clock))));
    expect(server.received).toHaveLength(40);
    expect(new Set(messageIds(server)).size).toBe(40);
  });

  test('a damaged enquiry delays no mail, not even its own', async () => {
    const { service, server, options, clock } = await setUp(aPlace);
    const damaged = await service.store.add(anEnquiry({ message: 'a' }), clock.now);
    await service.store.add(anEnquiry({ message: 'b' }), clock.now);
    await service.database.db
      .updateTable('enquiries')
      .set({ details: '{"name":' })
      .where('reference', '=', damaged)
      .execute();
    await deliverDue({ ...options, mail: { ...options.mail, content: 'full' } });
    expect(server.received).toHaveLength(2);
    expect(server.received.some(({ raw }) => raw.includes(damaged))).toBe(true);
  });
});
