import { z } from 'zod';
import type { Enquiry } from './enquiry';
import { minFillMs, type SpamSignal } from './spam-signal-names';

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
