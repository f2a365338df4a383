import { createSendMail } from '@/lib/contact/delivery/smtp';
import { getEnquiryService } from '@/lib/contact/get-enquiry-service';
import { runRepeatedly } from '@/lib/contact/run-repeatedly';
import type { Env } from '@/lib/env';
import type { InboxClinic } from '../staff';
import { sendDigest } from './send-digest';

const everyMs = 60_000;

/**
 * Starts sending a digest each morning, unless the settings say off, or there is no mail server or inbox.
 *
 * @returns `stop`, which waits for a digest that is being sent
 */
export function startDigest(env: Env, clinic: InboxClinic): { stop: () => Promise<void> } {
  const { SMTP_URL, ENQUIRY_FROM, ENQUIRY_TO, INBOX_ORIGIN, INBOX_DIGEST_AT } = env;
  const isOff = INBOX_DIGEST_AT === 'off' || INBOX_ORIGIN === undefined;
  if (isOff || SMTP_URL === undefined || ENQUIRY_FROM === undefined || ENQUIRY_TO === undefined) {
    return { stop: async () => undefined };
  }
  const request = {
    ...{ to: ENQUIRY_TO, toLocations: env.ENQUIRY_TO_LOCATIONS },
    ...{ inboxOrigin: INBOX_ORIGIN, at: INBOX_DIGEST_AT, clinic },
    send: createSendMail(SMTP_URL, ENQUIRY_FROM),
  };
  return runRepeatedly('digest', everyMs, async () => {
    const { database } = await getEnquiryService();
    await sendDigest(database, request, new Date());
  });
}
