import { createHmac } from 'node:crypto';
import type { Enquiry } from '../form/enquiry';

/**
 * The idempotency key under which an enquiry is stored (column `dedupe_key`). A form posted twice (a double
 * click, a retry, a reload) yields the same key. It is an HMAC of the content, because a person may go
 * back and send something else from the same form, and that must not be lost.
 *
 * The HMAC's secret is the random key that the form carries (its field `submissionKey`). It is not stored
 * anywhere, so nobody with access to the database can guess at what was written. A form without
 * JavaScript carries none; the key of the day replaces it, which is deleted when the day is over.
 */
export function toIdempotencyKey(enquiry: Enquiry, dailyKey: string): string {
  const { submissionKey, ...content } = enquiry;
  return createHmac('sha256', submissionKey || dailyKey)
    .update(JSON.stringify(content))
    .digest('base64url');
}
