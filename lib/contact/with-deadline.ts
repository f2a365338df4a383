import { setTimeout as sleep } from 'node:timers/promises';

/** Something took longer than its caller can wait. It may still come to its end later. */
export class DeadlineError extends Error {
  override name = 'DeadlineError';
  readonly code = 'DEADLINE';
}

/**
 * Waits for an operation, but no longer than `timeoutMs`.
 *
 * @throws DeadlineError then, and otherwise what the operation throws
 */
export async function withDeadline<Result>(
  timeoutMs: number,
  operation: Promise<Result>,
): Promise<Result> {
  const timer = new AbortController();
  const end = sleep(timeoutMs, undefined, { signal: timer.signal }).then(() => {
    throw new DeadlineError(`No answer within ${timeoutMs} ms`);
  });
  try {
    return await Promise.race([operation, end]);
  } finally {
    timer.abort();
  }
}
