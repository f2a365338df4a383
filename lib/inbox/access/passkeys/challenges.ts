import type { EnquiryDatabase } from '@/lib/contact/store/engines/enquiry-database';
import { writeTo } from '@/lib/contact/store/engines/write-to';
import type { StaffTables } from '@/lib/contact/store/tables/staff-tables';
import { createToken } from '../secret';

const timeoutMs = 2000;

/** As long as a browser waits for a person by default. */
const lifeMs = 5 * 60_000;

type Purpose = StaffTables['challenges']['purpose'];

/** What passkeys have to sign, each of them once. */
export class Challenges {
  constructor(private readonly database: EnquiryDatabase) {}

  /** A new challenge. @param staffId who registers */
  async create(purpose: Purpose, staffId: number | null, now: Date): Promise<string> {
    const challenge = createToken();
    const expiresAt = new Date(now.getTime() + lifeMs).toISOString();
    await writeTo(this.database, timeoutMs, async (transaction) => {
      await transaction
        .deleteFrom('challenges')
        .where('expires_at', '<', now.toISOString())
        .execute();
      await transaction
        .insertInto('challenges')
        .values({ challenge, purpose, staff_id: staffId, expires_at: expiresAt })
        .execute();
    });
    return challenge;
  }

  /**
   * Takes the challenge that a browser answered, so that no other answer to it counts.
   *
   * @param clientData of the answer: JSON in base64url
   * @param staffId who registers
   * @returns undefined if it is none of ours, was answered before, or has expired
   */
  async take(
    purpose: Purpose,
    clientData: string,
    staffId: number | null,
    now: Date,
  ): Promise<string | undefined> {
    const challenge = readChallenge(clientData);
    if (challenge === undefined) return undefined;
    const taken = await writeTo(this.database, timeoutMs, (transaction) =>
      transaction
        .deleteFrom('challenges')
        .where('challenge', '=', challenge)
        .where('purpose', '=', purpose)
        .where('staff_id', 'is not distinct from', staffId)
        .returning('expires_at')
        .executeTakeFirst(),
    );
    return taken && taken.expires_at > now.toISOString() ? challenge : undefined;
  }
}

function readChallenge(clientData: string): string | undefined {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientData, 'base64url').toString());
    // Anything else is none of ours, and might be no text for a database.
    return typeof challenge === 'string' && /^[\w-]{1,100}$/.test(challenge)
      ? challenge
      : undefined;
  } catch {
    // Not what a browser sends.
    return undefined;
  }
}
