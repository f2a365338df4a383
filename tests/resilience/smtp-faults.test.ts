import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { deliverDue } from '@/lib/contact/delivery/deliver';
import { createSendMail } from '@/lib/contact/delivery/smtp';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { MailServer } from '@/tests/support/enquiries/mail-server';
import { aDataDir, openService } from '@/tests/support/stores/engines';
import { seed, share } from './extent';

const hourMs = 60 * 60_000;
const mails = 5;

const faults = ['none', '4xx', '5xx', 'lost acknowledgement', 'cut', 'slow', 'down'] as const;
const aHistory = fc.array(fc.constantFrom(...faults), { minLength: 1, maxLength: 6 });

// Each attempt is logged.
beforeEach(() => void vi.spyOn(process.stdout, 'write').mockImplementation(() => true));

test(`whatever the mail server does, hour by hour, no enquiry is forgotten (seed ${seed})`, async () => {
  const numRuns = Math.ceil(50 * share);
  await fc.assert(fc.asyncProperty(aHistory, expectNothingForgotten), { seed, numRuns });
}, 300_000);

async function expectNothingForgotten(history: (typeof faults)[number][]) {
  const { store, outbox, database, close } = await openService({ DATA_DIR: aDataDir() });
  let server = await MailServer.start();
  const received = [];
  let clock = new Date('2026-11-22T10:00:00Z');
  for (let number = 0; number < mails; number++) {
    await store.add(anEnquiry({ message: `${number}` }), clock);
  }
  const deliver = () =>
    deliverDue({
      ...{ store, outbox, now: () => clock, random: () => 0.5 },
      send: createSendMail(server.url, 'website@clinic.example', { answerMs: 300, mailMs: 1000 }),
      mail: { to: 'desk@clinic.example', toLocations: new Map(), content: 'full' },
    });
  // In the end it works again; on a busy machine it may be too slow once or twice all the same.
  for (const fault of [...history, 'none', 'none', 'none'] as const) {
    server.slowMs = 500;
    if (fault === 'down') await server.stop();
    else server.fault = fault;
    await deliver();
    received.push(...server.received);
    if (fault !== 'down') await server.stop();
    server = await MailServer.start(server.port);
    clock = new Date(clock.getTime() + 5 * hourMs);
  }
  await server.stop();
  const rows = await database.db.selectFrom('outbox').select(['message_id', 'status']).execute();
  await close();
  const ids = new Set(received.map(({ messageId }) => messageId));
  const isSettled = ({ message_id, status }: (typeof rows)[number]) =>
    status === 'delivered' ? ids.has(message_id) : status === 'dead' && history.includes('5xx');
  expect(rows).toHaveLength(mails);
  expect(rows.filter((row) => !isSettled(row))).toEqual([]);
  // However often a mail was sent again, it was under its own Message-ID.
  expect([...ids].filter((id) => !rows.some(({ message_id }) => message_id === id))).toEqual([]);
}
