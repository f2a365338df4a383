import type { Transaction } from 'kysely';
import { addAuditEntry } from '@/lib/contact/store/audit-log';
import type { EnquiryDatabase } from '@/lib/contact/store/engines/enquiry-database';
import { writeTo } from '@/lib/contact/store/engines/write-to';
import type { EnquiryTables } from '@/lib/contact/store/tables/enquiry-tables';
import { routes } from '@/lib/routes';
import type { StaffRole } from '../staff';
import { createToken, toHash } from './secret';

const timeoutMs = 10_000;
const dayMs = 24 * 60 * 60_000;
export const maxNameChars = 60;

/** What a name may be, for whoever typed another. */
export const nameAdvice = `Enter a name of up to ${maxNameChars} characters: letters, digits, spaces, and . , ’ ( ) -`;

/** Somebody who has, or once had, access. Times are ISO 8601 in UTC. */
export type StaffMember = {
  id: number;
  name: string;
  role: StaffRole;
  /** When their access was revoked. */
  revokedAt: string | null;
  passkeyCount: number;
  lastSignInAt: string | null;
  /** Until when their latest invitation can be used, if it was not. */
  invitedUntil: string | null;
};

/** An invitation, whose link is shown once and stored nowhere. */
export type Invitation = { name: string; link: string; expiresAt: Date; isNewPerson: boolean };

/** Who may open the inbox. */
export class StaffList {
  constructor(private readonly database: EnquiryDatabase) {}

  /**
   * Invites somebody to make a passkey: a new person, or one who needs another passkey. An invitation that
   * the same person has not used yet is replaced. Somebody whose access was revoked has it again.
   *
   * @param origin of the inbox, such as `https://www.clinic.example`
   * @param request `isManager`: a person who is there already keeps their role without it
   * @returns undefined if it is not a name
   */
  async invite(
    typedName: string,
    origin: string,
    { isManager, actor, now }: { isManager: boolean; actor: string; now: Date },
  ): Promise<Invitation | undefined> {
    const name = toName(typedName);
    if (name === undefined) return undefined;
    const token = createToken();
    const expiresAt = new Date(now.getTime() + dayMs);
    const isNewPerson = await writeTo(this.database, timeoutMs, async (transaction) => {
      const found = await findByName(transaction, name);
      const isNew = found === undefined || found.revoked_at !== null;
      const role = isManager || (!isNew && found.role === 'manager') ? 'manager' : 'staff';
      const { id } = await transaction
        .insertInto('staff')
        .values({ name, name_key: toNameKey(name), role, created_at: now.toISOString() })
        .onConflict((conflict) =>
          conflict.column('name_key').doUpdateSet({ role, revoked_at: null }),
        )
        .returning('id')
        .executeTakeFirstOrThrow();
      await transaction.deleteFrom('invitations').where('staff_id', '=', id).execute();
      await transaction
        .insertInto('invitations')
        .values({
          ...{ token_hash: toHash(token), staff_id: id },
          ...{ created_at: now.toISOString(), expires_at: expiresAt.toISOString() },
        })
        .execute();
      const person = found?.name ?? name;
      await addAuditEntry(transaction, { action: 'invite', actor, count: 1, person }, now);
      return isNew;
    });
    // In the fragment: it reaches no server, no proxy and no log until its page posts it.
    const link = `${origin}${routes.inboxInvitation}#${token}`;
    return { name, link, expiresAt, isNewPerson };
  }

  /**
   * Ends somebody's access at once: their sessions, passkeys and invitations.
   *
   * @param request `ownId`: who asks, and cannot lock themselves out
   * @returns the name as it is stored, or undefined if nobody of that name has access
   */
  async revoke(
    typedName: string,
    { actor, now, ownId }: { actor: string; now: Date; ownId?: number },
  ): Promise<string | undefined> {
    const name = toName(typedName);
    if (name === undefined) return undefined;
    return writeTo(this.database, timeoutMs, async (transaction) => {
      const found = await findByName(transaction, name);
      if (!found || found.revoked_at !== null || found.id === ownId) return undefined;
      const at = now.toISOString();
      const { id } = found;
      await transaction.updateTable('staff').set({ revoked_at: at }).where('id', '=', id).execute();
      await transaction
        .updateTable('passkeys')
        .set({ revoked_at: at })
        .where('staff_id', '=', id)
        .where('revoked_at', 'is', null)
        .execute();
      for (const table of ['sessions', 'invitations', 'challenges'] as const) {
        await transaction.deleteFrom(table).where('staff_id', '=', id).execute();
      }
      const entry = { action: 'revoke', actor, count: 1, person: found.name } as const;
      await addAuditEntry(transaction, entry, now);
      return found.name;
    });
  }

  /** Everybody, those with access first, each by name. */
  async list(now: Date): Promise<StaffMember[]> {
    const rows = await this.database.db
      .selectFrom('staff')
      .select(['id', 'name', 'role', 'revoked_at'])
      .select((row) => [
        row
          .selectFrom('passkeys')
          .select(({ fn }) => fn.countAll().as('count'))
          .whereRef('passkeys.staff_id', '=', 'staff.id')
          .where('passkeys.revoked_at', 'is', null)
          .as('passkey_count'),
        row
          .selectFrom('passkeys')
          .select(({ fn }) => fn.max('last_used_at').as('at'))
          .whereRef('passkeys.staff_id', '=', 'staff.id')
          .as('last_sign_in_at'),
        row
          .selectFrom('invitations')
          .select('expires_at')
          .whereRef('invitations.staff_id', '=', 'staff.id')
          .where('invitations.expires_at', '>', now.toISOString())
          .as('invited_until'),
      ])
      .execute();
    const members = rows.map((row) => ({
      ...{ id: row.id, name: row.name, role: row.role, revokedAt: row.revoked_at },
      passkeyCount: Number(row.passkey_count),
      lastSignInAt: row.last_sign_in_at,
      invitedUntil: row.invited_until,
    }));
    return members.sort(
      (a, b) =>
        Number(a.revokedAt !== null) - Number(b.revokedAt !== null) || a.name.localeCompare(b.name),
    );
  }
}

/** Letters and punctuation; nothing invisible, so that no two names look alike. */
const nameCharacters = /^(?!.*\p{Default_Ignorable_Code_Point})[\p{L}\p{M}\p{N} .,'’()-]+$/u;

/** As whom the audit log names what nobody did. */
const serverKey = 'server';

/** @returns undefined if it is empty, too long, or no name */
function toName(typed: string): string | undefined {
  const name = typed
    .normalize('NFC')
    .trim()
    .replaceAll(/[ \u00a0]+/g, ' ');
  const isName = nameCharacters.test(name) && toNameKey(name) !== serverKey;
  return isName && name.length <= maxNameChars ? name : undefined;
}

function toNameKey(name: string): string {
  return name.toLowerCase();
}

function findByName(transaction: Transaction<EnquiryTables>, name: string) {
  return transaction
    .selectFrom('staff')
    .selectAll()
    .where('name_key', '=', toNameKey(name))
    .executeTakeFirst();
}
