import type { Insertable, Selectable, Transaction } from 'kysely';
import { addAuditEntry } from './audit-log';
import type { EnquiryDatabase, EnquiryTables } from './enquiry-database';
import { writeTo } from './write-to';

export type Copied = {
  /** How many enquiries there are in the store that was read. */
  found: number;
  /** How many of them the other one lacked. */
  added: number;
};

const timeoutMs = 60_000;

/**
 * Adds to a store what another one has and it lacks, all of it or nothing. The engines may differ.
 * What was deleted here because somebody asked for it does not come back.
 *
 * @param request who asked for it, for the audit list of the other store; without it nothing is said there
 */
export async function copyStore(
  from: EnquiryDatabase,
  to: EnquiryDatabase,
  request?: { now: Date; actor: string },
): Promise<Copied> {
  const { enquiries, audit } = await readAll(from);
  return writeTo(to, timeoutMs, async (transaction) => {
    const deleted = await findDeleted(transaction);
    let added = 0;
    for (const row of enquiries) {
      if (deleted.has(row.enquiry.reference)) continue;
      if (await addEnquiry(transaction, row)) added += 1;
    }
    for (const entry of audit) await addIfMissing(transaction, entry);
    if (request) {
      const { now, actor } = request;
      await addAuditEntry(transaction, { action: 'restore', actor, count: added }, now);
    }
    return { found: enquiries.length, added };
  });
}

type Rows = { [Table in keyof EnquiryTables]: Insertable<EnquiryTables[Table]> };
type EnquiryAndMail = { enquiry: Rows['enquiries']; mail: Rows['outbox'] };

/**
 * One statement for enquiries and mails, so that they belong together without holding up who writes. The
 * other store numbers its rows itself, and nobody there is sending a mail. Keys of days are not for keeping.
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
  return { enquiries: rows.map(toEnquiryAndMail), audit: audit.map(({ id: _, ...row }) => row) };
}

type Joined = Selectable<EnquiryTables['enquiries']> &
  Omit<Selectable<EnquiryTables['outbox']>, 'id' | 'lease_token' | 'leased_until'>;

function toEnquiryAndMail({ id: _, ...row }: Joined): EnquiryAndMail {
  const { message_id, status, attempts, first_attempt_at, ...rest } = row;
  const { next_attempt_at, last_code, delivered_at, ...enquiry } = rest;
  const { reference } = enquiry;
  const tries = { attempts, first_attempt_at, next_attempt_at, last_code, delivered_at };
  return { enquiry, mail: { reference, message_id, status, ...tries } };
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
