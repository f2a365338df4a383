import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { sql } from 'kysely';
import { aPath, EnquirySite } from './enquiry-site';
import { type BenchOptions, type Figure, toExactFigure } from './figure';
import { countRows, withStore } from './open-store';
import { anEnquiry, postEnquiry } from './post-enquiry';

const senders = 4;

/** Kills the server while it takes posts, starts it again, and looks whether what it acknowledged is there. */
export async function measureKills({ seed, share }: BenchOptions): Promise<Figure[]> {
  const cycles = Math.ceil(50 * share);
  const delays = fc.sample(fc.integer({ min: 20, max: 600 }), { seed, numRuns: cycles });
  const env = { DATA_DIR: aPath('data') };
  const senderStates = Array.from({ length: senders }, (_, number) => new Sender(number));
  for (const delayMs of delays) {
    const site = await EnquirySite.start(env);
    const streams = senderStates.map((sender) => sender.sendUntilGone(site.origin));
    await sleep(delayMs);
    await site.kill();
    await Promise.all(streams);
  }
  const acknowledged = senderStates.flatMap(({ acknowledged }) => [...acknowledged]);
  return withStore(env, async (service) => {
    const stored = await service.store.list();
    const references = new Map(stored.map((row) => [row.details?.message, row.reference]));
    const lost = acknowledged.filter(
      ([message, reference]) => references.get(message) !== reference,
    );
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(
      service.database.db,
    );
    return [
      {
        name: 'kill -9 during a stream of posts: cycles',
        value: String(cycles),
        target: String(cycles),
      },
      {
        name: 'acknowledged in them',
        value: String(acknowledged.length),
        target: '> 0',
        isMet: acknowledged.length > 0,
      },
      toExactFigure('acknowledged and lost, or under another reference', lost.length, 0),
      toExactFigure(
        'stored twice although repeated with their key',
        stored.length - references.size,
        0,
      ),
      toExactFigure(
        'stored without a mail to send',
        (await countRows(service, 'enquiries')) - (await countRows(service, 'outbox')),
        0,
      ),
      {
        name: 'the file afterwards (integrity_check)',
        value: rows[0]?.integrity_check ?? '',
        target: 'ok',
        isMet: rows[0]?.integrity_check === 'ok',
      },
    ];
  });
}

/** Posts one enquiry after another; one without an answer is posted again, as a browser's user would. */
class Sender {
  /** Message and reference of each that was answered. */
  readonly acknowledged = new Map<string, string>();
  #next = 0;

  constructor(private readonly number: number) {}

  async sendUntilGone(origin: string): Promise<void> {
    for (;;) {
      const message = `sender ${this.number}, enquiry ${this.#next}`;
      const submissionKey = `kills-${this.number}-${this.#next}`;
      try {
        const answer = await postEnquiry(origin, anEnquiry({ submissionKey, message }));
        if (answer.reference === undefined) continue;
        this.acknowledged.set(message, answer.reference);
        this.#next += 1;
      } catch {
        // The server is gone; this one comes again in the next cycle.
        return;
      }
    }
  }
}
