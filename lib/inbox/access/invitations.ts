import type { Transaction } from 'kysely';
import type { EnquiryDatabase } from '@/lib/contact/store/engines/enquiry-database';
import { writeTo } from '@/lib/contact/store/engines/write-to';
import type { EnquiryTables } from '@/lib/contact/store/tables/enquiry-tables';
import type { Staff } from '../staff';
import { toHash } from './secret';

const timeoutMs = 2000;

/** Invitations as their guests use them; `StaffList` makes them. */
export class Invitations {
  constructor(private readonly database: EnquiryDatabase) {}

  /** Who is invited with a token. @returns undefined if it is none, was used, or has expired */
  async find(token: string, now: Date): Promise<Staff | undefined> {
    return this.database.db
      .selectFrom('invitations')
      .innerJoin('staff', 'staff.id', 'invitations.staff_id')
      .select(['staff.id', 'staff.name', 'staff.role'])
      .where('token_hash', '=', toHash(token))
      .where('expires_at', '>', now.toISOString())
      .where('staff.revoked_at', 'is', null)
      .executeTakeFirst();
  }

  /**
   * Uses an invitation up, in one transaction with what it is for. Of several who try at once, one succeeds.
   *
   * @param redeem returns whether it was of use; if not, the invitation stays
   */
  async use(
    token: string,
    now: Date,
    redeem: (transaction: Transaction<EnquiryTables>) => Promise<boolean>,
  ): Promise<boolean> {
    try {
      return await writeTo(this.database, timeoutMs, async (transaction) => {
        const used = await transaction
          .deleteFrom('invitations')
          .where('token_hash', '=', toHash(token))
          .where('expires_at', '>', now.toISOString())
          .returning('staff_id')
          .executeTakeFirst();
        if (!used) return false;
        if (await redeem(transaction)) return true;
        throw new NotRedeemedError();
      });
    } catch (error) {
      if (error instanceof NotRedeemedError) return false;
      throw error;
    }
  }
}

/** Rolls back. */
class NotRedeemedError extends Error {
  override name = 'NotRedeemedError';
}
