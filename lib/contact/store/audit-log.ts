import type { Selectable, Transaction } from 'kysely';
import type { AuditAction } from './audit-actions';
import type { EnquiryDatabase } from './engines/enquiry-database';
import { writeTo } from './engines/write-to';
import type { EnquiryTables } from './tables/enquiry-tables';

/** One line of the audit log. */
export type AuditEntry = {
  action: AuditAction;
  /** The operating system's user, `server`, or the name of somebody in the inbox. */
  actor: string;
  /** Of the enquiry, if it was about a single one. */
  reference?: string | undefined;
  /** How many enquiries, or people of the staff, it was about. */
  count: number;
  /** Whose access it was about, by name. */
  person?: string | undefined;
  /** Why one was deleted, as a code that names nobody. */
  reason?: string | undefined;
};

const timeoutMs = 10_000;

/** Adds an entry in the same transaction as the action itself, so that neither exists without the other. */
export async function addAuditEntry(
  transaction: Transaction<EnquiryTables>,
  { action, actor, reference, count, reason, person }: AuditEntry,
  at: Date,
): Promise<void> {
  const row = {
    ...{ at: at.toISOString(), action, actor, count },
    ...{ reference: reference ?? null, reason: reason ?? null, person: person ?? null },
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

  /** The entries, newest first. @param mostEntries all of them if omitted */
  async list(mostEntries?: number): Promise<Selectable<EnquiryTables['audit']>[]> {
    const newestFirst = this.database.db.selectFrom('audit').selectAll().orderBy('id', 'desc');
    return (mostEntries === undefined ? newestFirst : newestFirst.limit(mostEntries)).execute();
  }
}
