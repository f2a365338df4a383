import { logEvent } from '@/lib/log';
import type { EnquiryStore } from '../store/enquiry-store';
import { minAttempts, retryForMs, toRetryDelayMs } from './backoff';
import type { LeasedMail } from './lease-mails';
import { type MailOptions, toMail } from './mail';
import type { Outbox } from './outbox';
import type { SendMail } from './smtp';

/** What delivering needs. */
export type DeliveryOptions = {
  store: EnquiryStore;
  outbox: Outbox;
  send: SendMail;
  mail: MailOptions;
  /** The clock and the source of randomness, so that tests can control them. */
  now: () => Date;
  random: () => number;
  /** Whether the server is shutting down, so that no further mail may be started. */
  isStopping?: () => boolean;
};

/** How many mails one server sends in parallel. */
const batchSize = 5;

/**
 * Sends every mail that is due. If an acknowledgement is lost, the mail is sent again with the same
 * `Message-ID`: SMTP can guarantee at-least-once delivery, but no more.
 *
 * @returns how many mails were attempted
 */
export async function deliverDue(options: DeliveryOptions): Promise<number> {
  let attempted = 0;
  while (!options.isStopping?.()) {
    const mails = await options.outbox.lease(options.now(), batchSize);
    if (mails.length === 0) break;
    attempted += mails.length;
    await Promise.all(mails.map((mail) => deliver(mail, options)));
  }
  return attempted;
}

async function deliver(leased: LeasedMail, options: DeliveryOptions): Promise<void> {
  const { store, outbox, send, now } = options;
  const { reference } = leased;
  const enquiry = await store.find(reference);
  // It was deleted after the lease was taken.
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
    await outbox.moveToDeadLetter(leased, code);
    logEvent('enquiry not delivered: dead letter', { reference, code });
  } else {
    await outbox.postpone(leased, new Date(nextAt), code);
    logEvent('enquiry not delivered yet', { reference, code });
  }
}
