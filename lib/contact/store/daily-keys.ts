import { randomBytes } from 'node:crypto';
import type { EnquiryDatabase } from './engines/enquiry-database';
import { writeTo } from './engines/write-to';

/** A form waits for it, at most once a day. */
const timeoutMs = 500;

/**
 * The day's random key, which all servers of a store share. Days are those of UTC. Retention deletes
 * the keys of days that are over; then nobody can repeat the hashes that were made with them.
 */
export class DailyKeys {
  #known: { day: string; key: string } | undefined;

  constructor(private readonly database: EnquiryDatabase) {}

  async get(now: Date): Promise<string> {
    const day = toDay(now);
    if (this.#known?.day !== day) this.#known = { day, key: await this.#load(day) };
    return this.#known.key;
  }

  #load(day: string): Promise<string> {
    return writeTo(this.database, timeoutMs, async (transaction) => {
      await transaction
        .insertInto('daily_keys')
        .values({ day, key: randomBytes(32).toString('base64url') })
        .onConflict((conflict) => conflict.column('day').doNothing())
        .execute();
      // Another server may have been first.
      const row = await transaction
        .selectFrom('daily_keys')
        .select('key')
        .where('day', '=', day)
        .executeTakeFirstOrThrow();
      return row.key;
    });
  }
}

/** `2026-11-22`, in UTC. */
export function toDay(now: Date): string {
  return now.toISOString().slice(0, 10);
}
