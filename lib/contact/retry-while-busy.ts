import { setTimeout as sleep } from 'node:timers/promises';
import { toErrorCode } from '@/lib/log';

/**
 * SQLite: another process writes. Postgres: two transactions met (serialization_failure,
 * deadlock_detected, lock_not_available). All pass by themselves.
 */
const busyCode = /^(SQLITE_BUSY.*|SQLITE_LOCKED.*|40001|40P01|55P03)$/;

/** Whether an error will pass by itself. */
export function isBusy(error: unknown): boolean {
  return busyCode.test(toErrorCode(error) ?? '');
}

/**
 * Repeats an operation while the database is busy. The waiting is done here, without holding the
 * thread, because SQLite's own waiting would keep every page of the site waiting too.
 *
 * @param timeoutMs after this long the error is thrown on
 * @throws what the operation throws, at once where waiting would not help
 */
export async function retryWhileBusy<Result>(
  timeoutMs: number,
  operation: () => Promise<Result>,
): Promise<Result> {
  const endsAt = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await operation();
    } catch (error) {
      if (!isBusy(error) || performance.now() > endsAt) throw error;
      // By chance, so that several that wait do not meet again.
      await sleep(5 + Math.random() * 25);
    }
  }
}
