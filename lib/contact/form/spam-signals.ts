import { z } from 'zod';
import type { Enquiry } from './enquiry';

/** Faster than anyone fills in the form, even with autofill. */
const minFillMs = 3000;

/** Signs that a bot sent an enquiry, each worded for staff. */
export const spamSignals = {
  honeypot: 'a field that people do not see was filled in',
  'too-fast': `it was sent within ${minFillMs / 1000} seconds of opening the page`,
} as const;

export type SpamSignal = keyof typeof spamSignals;

const spamSignalNames = ['honeypot', 'too-fast'] as const satisfies SpamSignal[];

/** How long the page had been open, as reported by browsers with JavaScript. */
const openedSchema = z.object({ openForMs: z.number().nonnegative() });

/** Finds the spam signals of an enquiry. @param fields the posted fields, before parsing */
export function toSpamSignals(enquiry: Enquiry, fields: unknown): SpamSignal[] {
  const opened = openedSchema.safeParse(fields);
  return [
    ...(enquiry.leaveEmpty === '' ? [] : (['honeypot'] as const)),
    ...(opened.success && opened.data.openForMs < minFillMs ? (['too-fast'] as const) : []),
  ];
}

/** Parses stored signals. @param stored comma-separated names; unknown ones are ignored */
export function toKnownSignals(stored: unknown): SpamSignal[] {
  const names = String(stored).split(',');
  return spamSignalNames.filter((signal) => names.includes(signal));
}
