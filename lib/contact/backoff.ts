const minuteMs = 60_000;
const firstDelayMs = minuteMs;

/** The longest pause between two attempts. */
export const maxDelayMs = 4 * 60 * minuteMs;

/** How long a mail is tried, from its first attempt on. Mail servers themselves give up after days. */
export const retryForMs = 72 * 60 * minuteMs;

/** Fewer than happen in that time. A clock that jumped ahead must not end the attempts after the first. */
export const minAttempts = 20;

/**
 * When a mail is tried again: after a minute, two, four … up to four hours, each made shorter by
 * chance by up to a half, so that many that failed together do not come back together.
 *
 * @param attempts how often it has been tried, from 1 on
 * @param random from 0 up to 1
 * @returns milliseconds
 */
export function toRetryDelayMs(attempts: number, random: number): number {
  const delayMs = Math.min(firstDelayMs * 2 ** (attempts - 1), maxDelayMs);
  return Math.round(delayMs * (1 - random / 2));
}
