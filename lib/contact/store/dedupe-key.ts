import { createHmac } from 'node:crypto';
import type { Enquiry } from '../form/enquiry';

/**
 * What makes a repeated post of a form the same enquiry. A form posted twice (a double click, a retry,
 * a reload) has the same submission key and the same content. The content counts too: after going
 * back, a person may send something else from the same form, and that must not be lost.
 *
 * The submission key is random, is the hash's key and is stored nowhere, so nobody who has the database
 * can try out what somebody may have written. A form without JavaScript has no such key: there the
 * day's own stands for it, which is gone when the day is.
 */
export function toDedupeKey(enquiry: Enquiry, dailyKey: string): string {
  const { submissionKey, ...content } = enquiry;
  return createHmac('sha256', submissionKey || dailyKey)
    .update(JSON.stringify(content))
    .digest('base64url');
}
