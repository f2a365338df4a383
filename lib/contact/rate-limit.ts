import { createHmac } from 'node:crypto';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { toSenderNetwork } from './client-address';
import type { DailyKeys } from './daily-keys';
import type { EnquiryDatabase } from './enquiry-database';
import { rateLimitTable } from './rate-limit-table';

const hourSeconds = 3600;

/** Counts what comes from each address. Kept is only a hash of it, with a key that is gone when the day is. */
export class RateLimit {
  readonly #limiter: RateLimiterAbstract;

  constructor(
    { countPool }: EnquiryDatabase,
    private readonly dailyKeys: DailyKeys,
    perHour: number,
  ) {
    const options = { points: perHour, duration: hourSeconds, keyPrefix: '' };
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
   * Counts one more enquiry from an address.
   *
   * @returns 0 when it may come in, and otherwise in how many seconds the next one may
   * @throws the database's error
   */
  async count(address: string, now: Date): Promise<number> {
    const hash = createHmac('sha256', await this.dailyKeys.get(now))
      .update(toSenderNetwork(address))
      .digest('base64url');
    try {
      await this.#limiter.consume(hash);
      return 0;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return toSeconds(refused);
      throw refused;
    }
  }
}

/** Never more than an hour, whatever a clock that jumped makes of it. */
function toSeconds({ msBeforeNext }: RateLimiterRes): number {
  return Math.min(Math.ceil(msBeforeNext / 1000), hourSeconds);
}
