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
 * servers, one sends it to an address. Where the mail server does not take it for one, the next run tries that
 * one again; those that have theirs get no other.
 *
 * @returns how many mails were sent
 */
export async function sendDigest(
  database: EnquiryDatabase,
  { send, at, ...options }: DigestRequest,
  now: Date,
): Promise<number> {
  const { clinic, to, toLocations } = options;
  const { day, time } = toWallClock(now.getTime(), clinic.timeZone);
  const isDue = time >= at && (time < lastTime || at >= lastTime);
  if (!isDue || !(await hasStaff(database))) return 0;
  const addresses = await listWithoutDigest(database, day, new Set([to, ...toLocations.values()]));
  if (addresses.length === 0) return 0;
  const { reply, holidays = [], timeZone } = clinic;
  const lateBefore = reply && toLateBefore(reply, now, { timeZone, holidays });
  const mails = toDigestMails(await countWaiting(database, lateBefore), { ...options, day });
  // An address for which nothing waits now gets none later in the morning.
  const claimed = await claim(database, day, addresses);
  const results = await Promise.all(
    mails
      .filter((mail) => claimed.has(mail.to))
      .map(async (mail) => {
        const result = await send(mail);
        if (result.ok) return result;
        logEvent('digest not sent', { code: result.code });
        if (!result.isPermanent) await giveBack(database, day, mail.to);
        return result;
      }),
  );
  return results.filter(({ ok }) => ok).length;
}

async function listWithoutDigest(
  { db }: EnquiryDatabase,
  day: string,
  addresses: ReadonlySet<string>,
): Promise<string[]> {
  const rows = await db.selectFrom('digests').select('address').where('day', '=', day).execute();
  const known = new Set(rows.map(({ address }) => address));
  return [...addresses].filter((address) => !known.has(address));
}

/** @returns the addresses for which this server sends the digest. Forgets the days before. */
function claim(
  database: EnquiryDatabase,
  day: string,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  return writeTo(database, timeoutMs, async (transaction) => {
    await transaction.deleteFrom('digests').where('day', '<', day).execute();
    const rows = await transaction
      .insertInto('digests')
      .values(addresses.map((address) => ({ day, address })))
      .onConflict((conflict) => conflict.doNothing())
      .returning('address')
      .execute();
    return new Set(rows.map(({ address }) => address));
  });
}

async function giveBack(database: EnquiryDatabase, day: string, address: string): Promise<void> {
  await writeTo(database, timeoutMs, (transaction) =>
    transaction
      .deleteFrom('digests')
      .where('day', '=', day)
      .where('address', '=', address)
      .execute(),
  );
}
