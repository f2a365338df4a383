import { z } from 'zod';
import { cleanText } from '@/lib/contact/form/field-schemas';
import { referencePattern } from '@/lib/contact/store/reference';
import { deleteReasons, listTabs, maxStoredNoteChars, maxTexts, workActions } from '../work-terms';

/** What the page's script may ask for. Anything else is a 400. */
const reference = z.string().regex(referencePattern);

/** Numbers of rows and versions; databases have no larger ones. */
const maxNumber = 2 ** 31 - 1;

const filter = z
  .string()
  .regex(/^[\w-]{0,100}$/)
  .optional();

/** A flag of a query: there or not. */
const flag = z
  .literal('yes')
  .optional()
  .transform((value) => value !== undefined);

export const listRequest = z.object({
  tab: z.enum(listTabs).default('new'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  location: filter,
  role: filter,
  topic: filter,
  /** What the person who asks has in hand. */
  mine: flag,
  late: flag,
});

export const nextRequest = z.object({
  before: z.coerce.number().int().positive().max(maxNumber).optional(),
});

export const findRequest = z.object({ typed: z.string().max(100) });

export const textsRequest = z.object({ references: z.array(reference).min(1).max(maxTexts) });

export const workRequest = z.object({
  version: z.number().int().min(0).max(maxNumber),
  action: z.enum(workActions),
});

export const noteRequest = z.object({
  key: z.string().regex(/^[\w-]{8,100}$/),
  text: z.string().transform(cleanText).pipe(z.string().min(1).max(maxStoredNoteChars)),
});

export const removeRequest = z.object({ reason: z.enum(deleteReasons) });

/** Of one enquiry, or of all. */
export const retryRequest = z.object({ reference: reference.optional() });
