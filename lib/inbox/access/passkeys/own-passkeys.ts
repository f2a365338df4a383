import type { Selectable } from 'kysely';
import { addAuditEntry } from '@/lib/contact/store/audit-log';
import type { EnquiryDatabase } from '@/lib/contact/store/engines/enquiry-database';
import { writeTo } from '@/lib/contact/store/engines/write-to';
import type { EnquiryTables } from '@/lib/contact/store/tables/enquiry-tables';
import type { Staff } from '@/lib/inbox/staff';

const timeoutMs = 2000;

/** A passkey as its owner sees it. Times are ISO 8601 in UTC. */
export type OwnPasskey = {
  id: string;
  createdAt: string;
  lastUsedAt: string | null;
  isSynced: boolean;
};

/** The rows of a person's passkeys for a host name that were not revoked, oldest first. */
export function selectPasskeys(
  { db }: EnquiryDatabase,
  staffId: number,
  hostName: string,
): Promise<Selectable<EnquiryTables['passkeys']>[]> {
  return db
    .selectFrom('passkeys')
    .selectAll()
    .where('staff_id', '=', staffId)
    .where('host_name', '=', hostName)
    .where('revoked_at', 'is', null)
    .orderBy('created_at')
    .execute();
}

/** The passkeys of one person, oldest first. */
export async function listOwnPasskeys(
  database: EnquiryDatabase,
  staffId: number,
  hostName: string,
): Promise<OwnPasskey[]> {
  const rows = await selectPasskeys(database, staffId, hostName);
  return rows.map((row) => ({
    ...{ id: row.id, createdAt: row.created_at, lastUsedAt: row.last_used_at },
    isSynced: row.is_synced === 1,
  }));
}

/**
 * Removes one of a person's own passkeys, and ends the sessions that began with it.
 *
 * @returns whether it was removed: the last one stays, because nobody could sign in without it
 */
export async function removeOwnPasskey(
  database: EnquiryDatabase,
  { id, staff, hostName }: { id: string; staff: Staff; hostName: string },
  now: Date,
): Promise<boolean> {
  return writeTo(database, timeoutMs, async (transaction) => {
    // Changes nothing, and locks the row: two removals at once must not both see a second passkey.
    await transaction
      .updateTable('staff')
      .set(({ ref }) => ({ role: ref('role') }))
      .where('id', '=', staff.id)
      .execute();
    const own = await transaction
      .selectFrom('passkeys')
      .select('id')
      .where('staff_id', '=', staff.id)
      .where('host_name', '=', hostName)
      .where('revoked_at', 'is', null)
      .execute();
    if (own.length < 2 || !own.some((passkey) => passkey.id === id)) return false;
    await transaction
      .updateTable('passkeys')
      .set({ revoked_at: now.toISOString() })
      .where('id', '=', id)
      .execute();
    await transaction.deleteFrom('sessions').where('passkey_id', '=', id).execute();
    const entry = { action: 'remove-passkey', actor: staff.name, count: 1 } as const;
    await addAuditEntry(transaction, { ...entry, person: staff.name }, now);
    return true;
  });
}
