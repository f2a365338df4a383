import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { postEnquiry, toForm } from '@/tests/support/enquiries/post-enquiry';
import { startSite } from '@/tests/support/site/start-site';
import { aDataDir, openService } from '@/tests/support/stores/engines';
import { seed, share } from './extent';

const cycles = Math.ceil(50 * share);
const delays = fc.sample(fc.integer({ min: 20, max: 600 }), { seed, numRuns: cycles });

test(`kill -9 in a stream of posts loses nothing that was acknowledged (seed ${seed})`, async () => {
  const place = { DATA_DIR: aDataDir() };
  const senders = Array.from({ length: 4 }, (_, number) => new Sender(number));
  for (const delayMs of delays) {
    const site = await startSite(place);
    const streams = senders.map((sender) => sender.sendUntilGone(site.origin));
    await sleep(delayMs);
    await site.kill();
    await Promise.all(streams);
  }
  const { store, outbox, database } = await openService(place);
  const stored = await store.list();
  const acknowledged = senders.flatMap((sender) => [...sender.acknowledged]);
  const references = new Map(stored.map((row) => [row.details?.message, row.reference]));
  console.log(`${cycles} kills, ${acknowledged.length} acknowledged, ${stored.length} stored`);

  expect(acknowledged.length).toBeGreaterThan(cycles);
  expect(acknowledged.filter(([message, given]) => references.get(message) !== given)).toEqual([]);
  // Each was sent again with its key until it was answered.
  expect(stored).toHaveLength(references.size);
  expect(await outbox.count()).toMatchObject({ pending: stored.length });
  const { rows } = await sql`pragma integrity_check`.execute(database.db);
  expect(rows).toEqual([{ integrity_check: 'ok' }]);
}, 300_000);

/** Posts one enquiry after another; one without an answer is posted again, as a visitor would. */
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
        const answer = await postEnquiry(origin, toForm({ submissionKey, message }));
        if (answer.reference === undefined) continue;
        this.acknowledged.set(message, answer.reference);
        this.#next += 1;
      } catch {
        // The server is gone; this enquiry comes again in the next cycle.
        return;
      }
    }
  }
}
