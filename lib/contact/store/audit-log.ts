import type { Selectable, Transaction } from 'kysely';
import type { EnquiryDatabase } from './engines/enquiry-database';
import { writeTo } from './engines/write-to';
import type { EnquiryTables } from './tables/enquiry-tables';

/** Actions on enquiries that the clinic may have to account for. */
export type AuditAction =
  | 'list'
  | 'show'
  | 'export'
  | 'retry'
  | 'done'
  | 'purge'
  | 'delete'
  | 'backup'
  | 'restore'
  | 'invite'
  | 'revoke'
  | 'register'
  | 'remove-passkey'
  | 'sign-in';

/** One line of the audit log. */
export type AuditEntry = {
  action: AuditAction;
  /** The operating system's user, somebody of the staff, or `server`. */
  actor: string;
  /** Of the enquiry, if it was about a single one. */
  reference?: string | undefined;
  /** How many enquiries, or people of the staff, it was about. */
  count: number;
  /** Whose access it was about, by name. */
  person?: string | undefined;
};

const timeoutMs = 10_000;

/** Adds an entry in the same transaction as the action itself, so that neither exists without the other. */
export async function addAuditEntry(
  transaction: Transaction<EnquiryTables>,
  { action, actor, reference, count, person }: AuditEntry,
  at: Date,
): Promise<void> {
  const row = {
    ...{ at: at.toISOString(), action, actor, count },
    ...{ reference: reference ?? null, person: person ?? null },
  };
  await transaction.insertInto('audit').values(row).execute();
}

/** Who read, exported or deleted enquiries, and when, but never their content. */
export class AuditLog {
  constructor(private readonly database: EnquiryDatabase) {}

  /** Records an action that changes nothing in the store itself. */
  async record(entry: AuditEntry, at: Date): Promise<void> {
    await writeTo(this.database, timeoutMs, (transaction) => addAuditEntry(transaction, entry, at));
  }

  /** All entries, newest first. */
  async list(): Promise<Selectable<EnquiryTables['audit']>[]> {
    return this.database.db.selectFrom('audit').selectAll().orderBy('id', 'desc').execute();
  }
}
