import type { Insertable, Selectable, Transaction } from 'kysely';
import { addAuditEntry } from '../audit-log';
import type { EnquiryDatabase } from '../engines/enquiry-database';
import { writeTo } from '../engines/write-to';
import type { EnquiryTables } from '../tables/enquiry-tables';

/** The result of copying. */
export type Copied = {
  /** How many enquiries the source has. */
  found: number;
  /** How many of them the target lacked. */
  added: number;
};

const timeoutMs = 60_000;

/**
 * Adds to a store whatever it lacks from another one, all or nothing. Their engines may differ. Enquiries
 * that were deleted from the target on request are not brought back.
 *
 * @param request for an entry in the target's audit log; if omitted, none is added
 */
export async function copyStore(
  from: EnquiryDatabase,
  to: EnquiryDatabase,
  request?: { now: Date; actor: string },
): Promise<Copied> {
  const { enquiries, audit, ...staffWork } = await readAll(from);
  return writeTo(to, timeoutMs, async (transaction) => {
    const deleted = await findDeleted(transaction);
    const added = new Set<string>();
    for (const row of enquiries) {
      if (deleted.has(row.enquiry.reference)) continue;
      if (await addEnquiry(transaction, row)) added.add(row.enquiry.reference);
    }
    await addWork(transaction, staffWork, added);
    for (const entry of audit) await addIfMissing(transaction, entry);
    if (request) {
      const { now, actor } = request;
      await addAuditEntry(transaction, { action: 'restore', actor, count: added.size }, now);
    }
    return { found: enquiries.length, added: added.size };
  });
}

type Rows = { [Table in keyof EnquiryTables]: Insertable<EnquiryTables[Table]> };
type EnquiryAndMail = { enquiry: Rows['enquiries']; mail: Rows['outbox'] };

/**
 * Reads enquiries and mails in one statement, so that they are consistent without blocking writers. Ids and
 * leases are left out, because the target assigns its own; daily keys, because they must not be kept.
 */
async function readAll({ db }: EnquiryDatabase) {
  const rows = await db
    .selectFrom('enquiries')
    .innerJoin('outbox', 'outbox.reference', 'enquiries.reference')
    .selectAll('enquiries')
    .select(['message_id', 'status', 'attempts', 'first_attempt_at', 'next_attempt_at'])
    .select(['last_code', 'delivered_at'])
    .orderBy('enquiries.id')
    .execute();
  const audit = await db.selectFrom('audit').selectAll().orderBy('id').execute();
  return {
    enquiries: rows.map(toEnquiryAndMail),
    audit: audit.map(withoutId),
    work: await db.selectFrom('work').selectAll().execute(),
    notes: (await db.selectFrom('notes').selectAll().orderBy('id').execute()).map(withoutId),
    history: (await db.selectFrom('work_history').selectAll().orderBy('id').execute()).map(
      withoutId,
    ),
  };
}

function withoutId<Row extends { id: number }>({ id: _, ...row }: Row): Omit<Row, 'id'> {
  return row;
}

type Joined = Selectable<EnquiryTables['enquiries']> &
  Omit<Selectable<EnquiryTables['outbox']>, 'id' | 'lease_token' | 'leased_until'>;

function toEnquiryAndMail({ id: _, ...row }: Joined): EnquiryAndMail {
  const { message_id, status, attempts, first_attempt_at, ...rest } = row;
  const { next_attempt_at, last_code, delivered_at, ...enquiry } = rest;
  const { reference } = enquiry;
  const delivery = { attempts, first_attempt_at, next_attempt_at, last_code, delivered_at };
  return { enquiry, mail: { reference, message_id, status, ...delivery } };
}

async function addEnquiry(
  transaction: Transaction<EnquiryTables>,
  { enquiry, mail }: EnquiryAndMail,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('enquiries')
    .values(enquiry)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  await transaction.insertInto('outbox').values(mail).execute();
  return true;
}

type StaffWork = {
  work: Rows['work'][];
  notes: Rows['notes'][];
  history: Rows['work_history'][];
};

/**
 * What staff did with the enquiries that the target lacked. Where it had one, its own work is newer. What
 * was written while the source was being read may be about an enquiry that is not among those.
 */
async function addWork(
  transaction: Transaction<EnquiryTables>,
  { work, notes, history }: StaffWork,
  added: ReadonlySet<string>,
) {
  const isAdded = ({ reference }: { reference: string }) => added.has(reference);
  for (const row of work.filter(isAdded)) {
    await transaction.insertInto('work').values(row).execute();
  }
  for (const row of notes.filter(isAdded)) {
    await transaction.insertInto('notes').values(row).execute();
  }
  for (const row of history.filter(isAdded)) {
    await transaction.insertInto('work_history').values(row).execute();
  }
}

async function addIfMissing(transaction: Transaction<EnquiryTables>, row: Rows['audit']) {
  const found = await transaction
    .selectFrom('audit')
    .select('id')
    .where('at', '=', row.at)
    .where('actor', '=', row.actor)
    .where('action', '=', row.action)
    .where('reference', 'is not distinct from', row.reference ?? null)
    .executeTakeFirst();
  if (!found) await transaction.insertInto('audit').values(row).execute();
}

async function findDeleted(transaction: Transaction<EnquiryTables>): Promise<Set<string | null>> {
  const rows = await transaction
    .selectFrom('audit')
    .select('reference')
    .where('action', '=', 'delete')
    .execute();
  return new Set(rows.map(({ reference }) => reference));
}
