import { z } from 'zod';
import { preferredContacts } from './enquiry-fields';
import { isSealed, unseal } from './seal';

const detailsSchema = z.object({
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  preferredContact: z.enum(preferredContacts),
  message: z.string(),
});

/** What the visitor typed. Kept apart from what staff sort by, so that it can be encrypted. */
export type EnquiryDetails = z.infer<typeof detailsSchema>;

/**
 * Reads the details of a stored enquiry.
 *
 * @param stored JSON, or that as an age file; a damaged row may hold anything
 * @returns `undefined` where none of the keys opens it
 */
export async function readDetails(
  stored: unknown,
  privateKeys: readonly string[],
): Promise<EnquiryDetails | 'damaged' | undefined> {
  if (typeof stored !== 'string') return 'damaged';
  const text = isSealed(stored) ? await unseal(stored, privateKeys) : stored;
  if (text === undefined) return undefined;
  try {
    const parsed = detailsSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : 'damaged';
  } catch {
    // Not even JSON.
    return 'damaged';
  }
}
