import type { Selectable, Transaction } from 'kysely';
import type { EnquiryDatabase, EnquiryTables } from './enquiry-database';
import { writeTo } from './write-to';

/** What was done with enquiries that somebody may have to account for. */
export type AuditAction =
  | 'list'
  | 'show'
  | 'export'
  | 'retry'
  | 'done'
  | 'purge'
  | 'delete'
  | 'backup'
  | 'restore';

export type AuditEntry = {
  action: AuditAction;
  /** The user of the computer, or `server`. */
  actor: string;
  /** Of the one enquiry that it was about. */
  reference?: string | undefined;
  /** How many enquiries it was about. */
  count: number;
};

const timeoutMs = 10_000;

/** Adds an entry in the transaction that does what it is about, so that neither is there alone. */
export async function addAuditEntry(
  transaction: Transaction<EnquiryTables>,
  { action, actor, reference, count }: AuditEntry,
  at: Date,
): Promise<void> {
  const row = { at: at.toISOString(), action, actor, reference: reference ?? null, count };
  await transaction.insertInto('audit').values(row).execute();
}

/** Who read, exported or removed enquiries, and when: never what was in them. */
export class AuditLog {
  constructor(private readonly database: EnquiryDatabase) {}

  async record(entry: AuditEntry, at: Date): Promise<void> {
    await writeTo(this.database, timeoutMs, (transaction) => addAuditEntry(transaction, entry, at));
  }

  /** Every entry, the newest first. */
  async list(): Promise<Selectable<EnquiryTables['audit']>[]> {
    return this.database.db.selectFrom('audit').selectAll().orderBy('id', 'desc').execute();
  }
}
