/** An operation took longer than its caller can wait. It may still complete later. */
class DeadlineError extends Error {
  override name = 'DeadlineError';
  readonly code = 'DEADLINE';
}

/**
 * Waits for an operation, but no longer than `timeoutMs`.
 *
 * @throws DeadlineError after that time, or whatever the operation throws
 */
export async function withDeadline<Result>(
  timeoutMs: number,
  operation: Promise<Result>,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(`No answer in ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([operation, end]);
  } finally {
    clearTimeout(timer);
  }
}
