import type { SendMail } from '@/lib/contact/delivery/smtp';
import type { EnquiryDatabase } from '@/lib/contact/store/engines/enquiry-database';
import { writeTo } from '@/lib/contact/store/engines/write-to';
import { hasStaff } from '@/lib/contact/store/has-staff';
import { logEvent } from '@/lib/log';
import { toWallClock } from '@/lib/plan/clinic-time';
import type { InboxClinic } from '../staff';
import { toLateBefore } from '../work/late-before';
import { countWaiting } from './count-waiting';
import { type DigestOptions, toDigestMails } from './to-digest-mails';

const timeoutMs = 10_000;

/** Who is not at work yet may still read it; in the afternoon it is no news. */
const lastTime = '12:00';

/** What sending a digest needs. */
type DigestRequest = Omit<DigestOptions, 'day' | 'clinic'> & {
  clinic: InboxClinic;
  send: SendMail;
  /** When it is due, by the clinic's clocks: `07:30`. */
  at: string;
};

/**
 * Sends the digest of the day once it is due, if there is an inbox and anything new or late in it. Of several
 * servers, one sends it. If the mail server does not take it, the next run tries again.
 *
 * @returns how many mails were sent
 */
export async function sendDigest(
  database: EnquiryDatabase,
  { send, at, ...options }: DigestRequest,
  now: Date,
): Promise<number> {
  const { clinic } = options;
  const { day, time } = toWallClock(now.getTime(), clinic.timeZone);
  const isDue = time >= at && (time < lastTime || at >= lastTime);
  if (!isDue || !(await hasStaff(database)) || !(await claim(database, day))) return 0;
  const { reply, holidays = [], timeZone } = clinic;
  const lateBefore = reply && toLateBefore(reply, now, { timeZone, holidays });
  const mails = toDigestMails(await countWaiting(database, lateBefore), { ...options, day });
  const results = await Promise.all(mails.map(send));
  const failed = results.find(({ ok }) => !ok);
  if (failed && !failed.ok) {
    logEvent('digest not sent', { code: failed.code });
    if (!failed.isPermanent) await giveBack(database, day);
  }
  return results.filter(({ ok }) => ok).length;
}

/** Whether this server is the one that sends it. Forgets the days before. */
async function claim(database: EnquiryDatabase, day: string): Promise<boolean> {
  const known = await database.db
    .selectFrom('digests')
    .select('day')
    .where('day', '=', day)
    .executeTakeFirst();
  if (known) return false;
  return writeTo(database, timeoutMs, async (transaction) => {
    await transaction.deleteFrom('digests').where('day', '<', day).execute();
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('digests')
      .values({ day })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  });
}

async function giveBack(database: EnquiryDatabase, day: string): Promise<void> {
  await writeTo(database, timeoutMs, (transaction) =>
    transaction.deleteFrom('digests').where('day', '=', day).execute(),
  );
}
