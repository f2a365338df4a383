import { checkWritable } from './check-writable';
import type { EnquiryDatabase } from './enquiry-database';
import type { EnquiryService } from './enquiry-service';
import type { Outbox } from './outbox';
import { withDeadline } from './with-deadline';

/** How the service does, in numbers that tell nothing of any person. */
export type Health = {
  status: 'ok' | 'failing';
  /** Whether an enquiry could be stored now. */
  store: 'ok' | 'failing';
  /** Mails that wait, and how long the oldest has; `null` when the store does not answer. */
  pending: number | null;
  oldestPendingSeconds: number | null;
  deadLetters: number | null;
};

/** With a mail server, an enquiry that waits longer means that something is wrong. */
const maxWaitSeconds = 3600;

/** Room for thousands of enquiries; with less, the disk will soon be full. */
const minFreeBytes = 10_000_000;

const writeTimeoutMs = 500;
const answerWithinMs = 900;

/** Looks whether enquiries can be stored, and whether those that were have reached the clinic. */
export async function checkHealth(
  getService: () => Promise<Pick<EnquiryService, 'database' | 'outbox' | 'deliver'>>,
  now: Date,
): Promise<Health> {
  try {
    const { database, outbox, deliver } = await getService();
    const counts = await withDeadline(answerWithinMs, tryStore(database, outbox));
    const { pending, oldestPendingAt, deadLetters } = counts;
    const freeBytes = (await database.getFreeBytes?.()) ?? minFreeBytes;
    const store = freeBytes < minFreeBytes ? 'failing' : 'ok';
    const oldestPendingSeconds =
      oldestPendingAt &&
      Math.max(0, Math.round((now.getTime() - oldestPendingAt.getTime()) / 1000));
    // Without a mail server enquiries wait until staff read them.
    const isLate = deliver !== undefined && (oldestPendingSeconds ?? 0) > maxWaitSeconds;
    const status = isLate || deadLetters > 0 || store === 'failing' ? 'failing' : 'ok';
    return { status, store, pending, oldestPendingSeconds, deadLetters };
  } catch {
    // Whatever it is, it is what this answers; a failed post logs the reason.
    return failingHealth;
  }
}

const failingHealth: Health = {
  status: 'failing',
  store: 'failing',
  pending: null,
  oldestPendingSeconds: null,
  deadLetters: null,
};

async function tryStore(database: EnquiryDatabase, outbox: Outbox) {
  await checkWritable(database, writeTimeoutMs);
  return outbox.count();
}
