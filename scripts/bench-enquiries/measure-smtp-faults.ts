import fc from 'fast-check';
import { type DeliveryOptions, deliverDue } from '../../lib/contact/deliver';
import { parseEnquiry } from '../../lib/contact/enquiry';
import type { EnquiryService } from '../../lib/contact/enquiry-service';
import { createSendMail } from '../../lib/contact/smtp';
import { type MailFault, MailServer } from '../mail-server';
import { aPath } from './enquiry-site';
import { type BenchOptions, type Figure, toExactFigure } from './figure';
import { withStore } from './open-store';
import { anEnquiry } from './post-enquiry';

const faults = ['4xx', '5xx', 'lost acknowledgement', 'cut', 'slow'] as const;
const hourMs = 60 * 60_000;

/** Breaks the mail server in each way for some hours of a clock that is turned by hand, then mends it. */
export async function measureSmtpFaults({ seed, share }: BenchOptions): Promise<Figure[]> {
  const count = Math.ceil(20 * share);
  const figures: Figure[] = [];
  const rounds = fc.sample(fc.integer({ min: 1, max: 4 }), { seed, numRuns: faults.length + 1 });
  for (const [index, fault] of (['down', ...faults] as const).entries()) {
    const found = await withoutLog(() => measureFault(fault, count, rounds[index] ?? 1));
    figures.push(
      toExactFigure(
        `mail server ${fault}: enquiries neither delivered nor a dead letter`,
        found.missing,
        0,
      ),
      toExactFigure(
        `mail server ${fault}: mails with a Message-ID of their own`,
        found.strangers,
        0,
      ),
      {
        name: `mail server ${fault}: of ${count}, delivered / dead letters / mails`,
        value: `${found.delivered} / ${found.dead} / ${found.mails}`,
        target: fault === '5xx' ? `0 / ${count} / 0` : `${count} / 0 / ≥ ${count}`,
        isMet: fault === '5xx' ? found.dead === count : found.delivered === count,
      },
    );
  }
  return figures;
}

/** The log of each attempt would hide the report. */
async function withoutLog<Result>(run: () => Promise<Result>): Promise<Result> {
  const write = process.stdout.write;
  process.stdout.write = () => true;
  try {
    return await run();
  } finally {
    process.stdout.write = write;
  }
}

async function measureFault(fault: MailFault | 'down', count: number, rounds: number) {
  const server = await MailServer.start();
  server.slowMs = 1000;
  if (fault === 'down') await server.stop();
  else server.fault = fault;
  let clock = new Date();
  const found = await withStore({ DATA_DIR: aPath('data') }, async (service) => {
    for (let number = 0; number < count; number++) await add(service, `${fault} ${number}`, clock);
    const options = toOptions(service, server.url, () => clock);
    for (let round = 0; round < rounds; round++) {
      await deliverDue(options);
      clock = new Date(clock.getTime() + hourMs);
    }
    const mended = fault === 'down' ? await MailServer.start(server.port) : server;
    mended.fault = 'none';
    clock = new Date(clock.getTime() + 5 * hourMs);
    await deliverDue(options);
    await mended.stop();
    const known = await service.database.db
      .selectFrom('outbox')
      .select(['message_id', 'status'])
      .execute();
    const ids = new Set(mended.received.map(({ messageId }) => messageId));
    const delivered = known.filter((row) => row.status === 'delivered' && ids.has(row.message_id));
    const dead = known.filter((row) => row.status === 'dead');
    return {
      delivered: delivered.length,
      dead: dead.length,
      missing: count - delivered.length - dead.length,
      strangers: [...ids].filter((id) => !known.some((row) => row.message_id === id)).length,
      mails: mended.received.length,
    };
  });
  return found;
}

async function add({ store }: EnquiryService, message: string, now: Date) {
  const parsed = parseEnquiry(anEnquiry({ submissionKey: 'smtp', message }), []);
  if (parsed.ok) await store.add(parsed.enquiry, now);
}

function toOptions(
  { store, outbox }: EnquiryService,
  url: string,
  now: () => Date,
): DeliveryOptions {
  return {
    ...{ store, outbox, now },
    send: createSendMail(url, 'website@clinic.example', { answerMs: 500, mailMs: 2000 }),
    mail: { to: 'desk@clinic.example', toLocations: new Map(), content: 'full' },
    random: Math.random,
  };
}
