import { createHmac } from 'node:crypto';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { DailyKeys } from '../store/daily-keys';
import type { EnquiryDatabase } from '../store/engines/enquiry-database';
import { rateLimitTable } from '../store/tables/rate-limit-table';
import { toSenderNetwork } from './client-address';

const hourSeconds = 3600;

/**
 * Counts something per sender, such as enquiries. It stores only an HMAC of the address, whose key is
 * deleted daily.
 */
export class RateLimit {
  readonly #limiter: RateLimiterAbstract;

  constructor(
    { countPool }: EnquiryDatabase,
    private readonly dailyKeys: DailyKeys,
    perHour: number,
    /** Keeps what is counted apart from what others count in the same table. */
    keyPrefix = '',
  ) {
    const options = { points: perHour, duration: hourSeconds, keyPrefix };
    this.#limiter = countPool
      ? new RateLimiterPostgres({
          ...options,
          storeClient: countPool,
          storeType: 'pool',
          tableName: rateLimitTable,
          tableCreated: true,
        })
      : new RateLimiterMemory(options);
  }

  /**
   * Counts one more from an address.
   *
   * @returns 0 if it is allowed, otherwise the seconds until the next one is
   * @throws the database's error
   */
  async count(address: string, now: Date): Promise<number> {
    try {
      await this.#limiter.consume(await this.#toKey(address, now));
      return 0;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return toSeconds(refused);
      throw refused;
    }
  }

  /** Takes back some that were counted. */
  async forgive(address: string, now: Date, count: number): Promise<void> {
    await this.#limiter.reward(await this.#toKey(address, now), count);
  }

  async #toKey(address: string, now: Date): Promise<string> {
    return createHmac('sha256', await this.dailyKeys.get(now))
      .update(toSenderNetwork(address))
      .digest('base64url');
  }
}

/** At most an hour, even if the clock has jumped. */
function toSeconds({ msBeforeNext }: RateLimiterRes): number {
  return Math.min(Math.ceil(msBeforeNext / 1000), hourSeconds);
}
