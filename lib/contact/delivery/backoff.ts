const minuteMs = 60_000;
const firstDelayMs = minuteMs;

/** The longest delay between two attempts. */
export const maxDelayMs = 4 * 60 * minuteMs;

/** How long a mail is retried after its first attempt. Mail servers, too, give up after days. */
export const retryForMs = 72 * 60 * minuteMs;

/** Fewer than fit into that time. A clock that jumps ahead must not end the retries after one attempt. */
export const minAttempts = 20;

/**
 * The delay before the next attempt: one minute, two, four … up to four hours. Jitter shortens each by
 * up to half, so that mails that failed together are not retried together.
 *
 * @param attempts how many attempts have been made, from 1
 * @param random from 0 to 1
 * @returns milliseconds
 */
export function toRetryDelayMs(attempts: number, random: number): number {
  const delayMs = Math.min(firstDelayMs * 2 ** (attempts - 1), maxDelayMs);
  return Math.round(delayMs * (1 - random / 2));
}
