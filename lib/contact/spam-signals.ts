import { z } from 'zod';
import type { Enquiry } from './enquiry';

/** Faster than a person fills in the form, also with a browser's help. */
const minFillMs = 3000;

/** What suggests that a program sent an enquiry, in words for staff. */
export const spamSignals = {
  honeypot: 'a field that people do not see was filled in',
  'too-fast': `it was sent within ${minFillMs / 1000} seconds of opening the page`,
} as const;

export type SpamSignal = keyof typeof spamSignals;

const spamSignalNames = ['honeypot', 'too-fast'] as const satisfies SpamSignal[];

/** How long the page had been open, as a browser with JavaScript says. */
const openedSchema = z.object({ openForMs: z.number().nonnegative() });

/** @param fields the form as it was posted */
export function toSpamSignals(enquiry: Enquiry, fields: unknown): SpamSignal[] {
  const opened = openedSchema.safeParse(fields);
  return [
    ...(enquiry.leaveEmpty === '' ? [] : (['honeypot'] as const)),
    ...(opened.success && opened.data.openForMs < minFillMs ? (['too-fast'] as const) : []),
  ];
}

/** @param stored names of signals with commas between them; those that are none are passed over */
export function toKnownSignals(stored: unknown): SpamSignal[] {
  const names = String(stored).split(',');
  return spamSignalNames.filter((signal) => names.includes(signal));
}
