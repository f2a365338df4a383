// Without zod, because the browsers of staff download it.

/** Faster than anyone fills in the form, even with autofill. */
export const minFillMs = 3000;

/** Signs that a bot sent an enquiry, each worded for staff. */
export const spamSignals = {
  honeypot: 'a field that people do not see was filled in',
  'too-fast': `it was sent within ${minFillMs / 1000} seconds of opening the page`,
} as const;

export type SpamSignal = keyof typeof spamSignals;

const spamSignalNames = ['honeypot', 'too-fast'] as const satisfies SpamSignal[];

/** Parses stored signals. @param stored comma-separated names; unknown ones are ignored */
export function toKnownSignals(stored: unknown): SpamSignal[] {
  const names = String(stored).split(',');
  return spamSignalNames.filter((signal) => names.includes(signal));
}
