import type { ExpressionBuilder } from 'kysely';
import type { EnquiryDatabase } from '@/lib/contact/store/engines/enquiry-database';
import { writeTo } from '@/lib/contact/store/engines/write-to';
import type { EnquiryTables } from '@/lib/contact/store/tables/enquiry-tables';
import type { SignedIn } from '../staff';
import { restMinutes } from '../work/work-terms';
import { createToken, toHash } from './secret';

/** A session ends so long after the sign-in, however busy it was. */
const longestHours = 12;

const timeoutMs = 2000;
const minuteMs = 60_000;

/** Whether a request is one that a person made, or one that the page makes by itself. */
type RequestKind = 'person' | 'background';

/**
 * Who is signed in. A session is a row, and its token's hash is all that is stored of it: a copy of the
 * store lets nobody in, and a row that is gone cannot be used again.
 */
export class Sessions {
  constructor(private readonly database: EnquiryDatabase) {}

  /** Starts a session, and deletes those that have ended. @returns its token */
  async start(staffId: number, passkeyId: string, now: Date): Promise<string> {
    const token = createToken();
    const at = now.toISOString();
    await writeTo(this.database, timeoutMs, async (transaction) => {
      await transaction
        .deleteFrom('sessions')
        .where(({ or, eb }) =>
          or([eb('expires_at', '<', at), eb('seen_at', '<', toRestStart(now))]),
        )
        .execute();
      const expiresAt = new Date(now.getTime() + longestHours * 60 * minuteMs).toISOString();
      await transaction
        .insertInto('sessions')
        .values({
          ...{ token_hash: toHash(token), staff_id: staffId, passkey_id: passkeyId },
          ...{ created_at: at, seen_at: at, expires_at: expiresAt },
        })
        .execute();
    });
    return token;
  }

  /**
   * Whose session it is, and notes that it was used. A background request does not count as use, so a page
   * that is left open does not keep its session alive.
   *
   * @returns undefined if it has ended, or if its passkey or its person was revoked
   */
  async use(token: string, now: Date, kind: RequestKind): Promise<SignedIn | undefined> {
    const hash = toHash(token);
    const isValid = toIsValid(hash, now);
    if (kind === 'person') {
      // One statement: a session cannot end between a look and a note.
      const { numUpdatedRows } = await writeTo(this.database, timeoutMs, (transaction) =>
        transaction
          .updateTable('sessions')
          .set({ seen_at: now.toISOString() })
          .where(isValid)
          .executeTakeFirst(),
      );
      if (numUpdatedRows === 0n) return undefined;
    }
    return this.database.db
      .selectFrom('sessions')
      .innerJoin('staff', 'staff.id', 'sessions.staff_id')
      .select(['staff.id', 'staff.name', 'staff.role', 'sessions.created_at as signedInAt'])
      .where(isValid)
      .executeTakeFirst();
  }

  /** Ends one session. */
  async end(token: string): Promise<void> {
    await writeTo(this.database, timeoutMs, (transaction) =>
      transaction.deleteFrom('sessions').where('token_hash', '=', toHash(token)).execute(),
    );
  }
}

function toRestStart(now: Date): string {
  return new Date(now.getTime() - restMinutes * minuteMs).toISOString();
}

function toIsValid(hash: string, now: Date) {
  return ({ eb, and, exists, selectFrom }: ExpressionBuilder<EnquiryTables, 'sessions'>) =>
    and([
      eb('sessions.token_hash', '=', hash),
      eb('sessions.seen_at', '>', toRestStart(now)),
      eb('sessions.expires_at', '>', now.toISOString()),
      exists(
        selectFrom('passkeys')
          .innerJoin('staff', 'staff.id', 'passkeys.staff_id')
          .select('passkeys.id')
          .whereRef('passkeys.id', '=', 'sessions.passkey_id')
          .whereRef('staff.id', '=', 'sessions.staff_id')
          .where('passkeys.revoked_at', 'is', null)
          .where('staff.revoked_at', 'is', null),
      ),
    ]);
}
