import { logEvent } from '@/lib/log';
import type { Outbox } from './delivery/outbox';
import type { EnquiryService } from './enquiry-service';
import { withDeadline } from './http/with-deadline';
import { checkWritable } from './store/engines/check-writable';
import type { EnquiryDatabase } from './store/engines/enquiry-database';

/** The state of the service, in numbers that reveal nothing about any person. */
export type Health = {
  status: 'ok' | 'failing';
  /** Whether an enquiry could be stored right now. */
  store: 'ok' | 'failing';
  /** Mails that are waiting, and for how long the oldest has; `null` if the store does not respond. */
  pending: number | null;
  oldestPendingSeconds: number | null;
  deadLetters: number | null;
};

/** If there is a mail server, an enquiry that waits longer means that something is wrong. */
const maxWaitSeconds = 3600;

/** Enough for thousands of enquiries; below that, the disk will soon be full. */
const minFreeBytes = 10_000_000;

const writeTimeoutMs = 500;
const answerWithinMs = 900;

/** Checks whether enquiries can be stored, and whether the stored ones have reached the clinic. */
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
    // Without a mail server, enquiries wait until staff read them.
    const isLate = deliver !== undefined && (oldestPendingSeconds ?? 0) > maxWaitSeconds;
    const status = isLate || deadLetters > 0 || store === 'failing' ? 'failing' : 'ok';
    return { status, store, pending, oldestPendingSeconds, deadLetters };
  } catch (error) {
    // The answer says to anybody that it fails, and the log why.
    logEvent('store not usable', { error });
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
