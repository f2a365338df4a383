import { setTimeout as sleep } from 'node:timers/promises';
import { toErrorCode } from '@/lib/log';

/**
 * SQLite: another process is writing. Postgres: two transactions collided (serialization_failure,
 * deadlock_detected, lock_not_available), or every connection is in use. All of these are transient.
 */
const busyCode = /^(SQLITE_BUSY.*|SQLITE_LOCKED.*|40001|40P01|55P03)$/;

/** pg-pool gives this error no code. */
const allInUse = 'timeout exceeded when trying to connect';

/** Whether an error is transient, so that retrying helps. */
export function isBusy(error: unknown): boolean {
  return (
    busyCode.test(toErrorCode(error) ?? '') ||
    (error instanceof Error && error.message === allInUse)
  );
}

/**
 * Retries an operation while the database is busy. It waits here, without blocking the thread, because
 * SQLite's own busy timeout would block every page of the site.
 *
 * @param timeoutMs after this time the error is rethrown
 * @throws whatever the operation throws, immediately if retrying would not help
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
      // Jitter, so that several waiting operations do not collide again.
      await sleep(5 + Math.random() * 25);
    }
  }
}
