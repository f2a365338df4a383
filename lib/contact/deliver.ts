import { logEvent } from '@/lib/log';
import { minAttempts, retryForMs, toRetryDelayMs } from './backoff';
import type { EnquiryStore } from './enquiry-store';
import { type MailOptions, toMail } from './mail';
import type { LeasedMail, Outbox } from './outbox';
import type { SendMail } from './smtp';

export type DeliveryOptions = {
  store: EnquiryStore;
  outbox: Outbox;
  send: SendMail;
  mail: MailOptions;
  /** The clock and the dice, so that tests can hold them. */
  now: () => Date;
  random: () => number;
  /** Whether the server is about to end, and begins no further mail. */
  isStopping?: () => boolean;
};

/** How many mails one server sends at once. */
const batchSize = 5;

/**
 * Sends every mail that is due. A mail whose acknowledgement got lost is sent again with the same
 * `Message-ID`: SMTP can promise "at least once" and no more.
 *
 * @returns how many were tried
 */
export async function deliverDue(options: DeliveryOptions): Promise<number> {
  let tried = 0;
  while (!options.isStopping?.()) {
    const mails = await options.outbox.lease(options.now(), batchSize);
    if (mails.length === 0) break;
    tried += mails.length;
    await Promise.all(mails.map((mail) => deliver(mail, options)));
  }
  return tried;
}

async function deliver(leased: LeasedMail, options: DeliveryOptions): Promise<void> {
  const { store, outbox, send, now } = options;
  const { reference } = leased;
  const enquiry = await store.find(reference);
  // Somebody removed it since it was leased.
  if (!enquiry) return;
  const result = await send(toMail(enquiry, leased.messageId, options.mail));
  if (result.ok) {
    await outbox.markDelivered(leased, now());
    logEvent('enquiry delivered', { reference });
    return;
  }
  const { code } = result;
  const nextAt = now().getTime() + toRetryDelayMs(leased.attempts, options.random());
  const isTooLate = nextAt > leased.firstAttemptAt.getTime() + retryForMs;
  if (result.isPermanent || (isTooLate && leased.attempts >= minAttempts)) {
    await outbox.bury(leased, code);
    logEvent('enquiry not delivered: dead letter', { reference, code });
  } else {
    await outbox.postpone(leased, new Date(nextAt), code);
    logEvent('enquiry not delivered yet', { reference, code });
  }
}
