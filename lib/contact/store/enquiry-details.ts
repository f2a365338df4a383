import { z } from 'zod';
import { preferredContacts } from '../form/enquiry-fields';
import { decrypt } from './encryption/encrypt';
import { isEncrypted } from './encryption/is-encrypted';

const detailsSchema = z.object({
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  preferredContact: z.enum(preferredContacts),
  message: z.string(),
  /** Path of the page that feedback is about. */
  page: z.string().optional(),
});

/** What the visitor typed. Separate from the columns that staff sort by, so that it can be encrypted. */
export type EnquiryDetails = z.infer<typeof detailsSchema>;

/**
 * Parses the details of a stored enquiry, decrypting them first if necessary.
 *
 * @param stored JSON, plain or as an age file; a damaged row may contain anything
 * @returns `undefined` if none of the keys decrypts it
 */
export async function readDetails(
  stored: unknown,
  privateKeys: readonly string[],
): Promise<EnquiryDetails | 'damaged' | undefined> {
  if (typeof stored !== 'string') return 'damaged';
  const text = isEncrypted(stored) ? await decrypt(stored, privateKeys) : stored;
  if (text === undefined) return undefined;
  try {
    const parsed = detailsSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : 'damaged';
  } catch {
    // Not valid JSON.
    return 'damaged';
  }
}
