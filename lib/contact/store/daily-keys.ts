import { randomBytes } from 'node:crypto';
import type { EnquiryDatabase } from './engines/enquiry-database';
import { writeTo } from './engines/write-to';

/** A visitor waits for this, but only for the first post of a day. */
const timeoutMs = 500;

/**
 * A random key for each day (UTC), shared by all servers of a store. Retention deletes the keys of past
 * days, after which nobody can recompute the hashes made with them.
 */
export class DailyKeys {
  #known: { day: string; key: Promise<string> } | undefined;

  constructor(private readonly database: EnquiryDatabase) {}

  /** The key of the day, created on first use. Those who ask at the same time wait for one loading. */
  async get(now: Date): Promise<string> {
    const day = toDay(now);
    if (this.#known?.day === day) return this.#known.key;
    const known = { day, key: this.#load(day) };
    this.#known = known;
    try {
      return await known.key;
    } catch (error) {
      // The next one tries again.
      if (this.#known === known) this.#known = undefined;
      throw error;
    }
  }

  #load(day: string): Promise<string> {
    return writeTo(this.database, timeoutMs, async (transaction) => {
      await transaction
        .insertInto('daily_keys')
        .values({ day, key: randomBytes(32).toString('base64url') })
        .onConflict((conflict) => conflict.column('day').doNothing())
        .execute();
      // Another server may have created it first.
      const row = await transaction
        .selectFrom('daily_keys')
        .select('key')
        .where('day', '=', day)
        .executeTakeFirstOrThrow();
      return row.key;
    });
  }
}

/** The day in UTC, such as `2026-11-22`. */
export function toDay(now: Date): string {
  return now.toISOString().slice(0, 10);
}
