import type { Selectable, Transaction } from 'kysely';
import type { EnquiryDatabase } from '@/lib/contact/store/engines/enquiry-database';
import { writeTo } from '@/lib/contact/store/engines/write-to';
import type { EnquiryTables } from '@/lib/contact/store/tables/enquiry-tables';
import { toNextWork, untouchedWork, type Work } from './to-next-work';
import type { HistoryAction, SpamVerdict, WorkAction, WorkState } from './work-terms';

/** What somebody does with one enquiry, and which version of it they have seen. */
export type WorkChange = {
  reference: string;
  /** 0 where nobody had touched it. */
  version: number;
  action: WorkAction;
  /** The name of the member of staff. */
  actor: string;
};

/** `changed`: somebody else was faster; nothing was written. `gone`: it has been deleted. */
type ChangeResult =
  | { ok: true; version: number; work: Work }
  | { ok: false; problem: 'changed' | 'gone' };

/** Somebody is looking at the page while it happens. */
const timeoutMs = 5000;

/**
 * Does something with an enquiry, unless somebody else has changed it since. What is finished or spam
 * needs no more mail, so its mail counts as delivered, and retention may delete it in time.
 *
 * @throws the database's error if nothing was written
 */
export function changeWork(
  database: EnquiryDatabase,
  { reference, version, action, actor }: WorkChange,
  now: Date,
): Promise<ChangeResult> {
  const at = now.toISOString();
  return writeTo(database, timeoutMs, async (transaction) => {
    const row = await findWork(transaction, reference);
    if (!row) return { ok: false, problem: 'gone' };
    const work = toNextWork(toWork(row), action, actor, at);
    const isWritten = await writeWork(transaction, reference, version, work);
    if (!isWritten) return { ok: false, problem: 'changed' };
    await addHistory(transaction, { reference, at, actor, action });
    if (action === 'finish' || action === 'spam') await markDelivered(transaction, reference, at);
    return { ok: true, version: version + 1, work };
  });
}

/**
 * Notes that somebody has opened an enquiry, if they are the first. It leaves the version alone: nobody's
 * change is lost by it.
 */
export function markRead(
  database: EnquiryDatabase,
  { reference, actor }: { reference: string; actor: string },
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  return writeTo(database, timeoutMs, async (transaction) => {
    const row = await findWork(transaction, reference);
    if (!row || row.read_at !== null) return;
    const { numInsertedOrUpdatedRows: count } = await transaction
      .insertInto('work')
      .values({ ...toRow(untouchedWork), reference, version: 0, read_at: at })
      .onConflict((conflict) =>
        conflict.column('reference').doUpdateSet({ read_at: at }).where('work.read_at', 'is', null),
      )
      .executeTakeFirst();
    if (count === 1n) await addHistory(transaction, { reference, at, actor, action: 'read' });
  });
}

/** Adds a line to the history of an enquiry. */
export async function addHistory(
  transaction: Transaction<EnquiryTables>,
  entry: { reference: string; at: string; actor: string; action: HistoryAction },
): Promise<void> {
  await transaction.insertInto('work_history').values(entry).execute();
}

type WorkRow = Omit<Selectable<EnquiryTables['work']>, 'reference' | 'version' | 'read_at'>;

/** What a row says; without a row nobody has touched the enquiry. */
export function toWork(row: { [Column in keyof WorkRow]: WorkRow[Column] | null }): Work {
  return {
    // Only this module writes these.
    state: (row.state ?? untouchedWork.state) as WorkState,
    owner: row.owner,
    spam: (row.spam ?? untouchedWork.spam) as SpamVerdict,
    answeredAt: row.answered_at,
  };
}

function toRow({ state, owner, spam, answeredAt }: Work): WorkRow {
  return { state, owner, spam, answered_at: answeredAt };
}

/** @returns `undefined` if there is no such enquiry */
function findWork(transaction: Transaction<EnquiryTables>, reference: string) {
  return transaction
    .selectFrom('enquiries')
    .leftJoin('work', 'work.reference', 'enquiries.reference')
    .select(['state', 'owner', 'spam', 'answered_at', 'read_at'])
    .where('enquiries.reference', '=', reference)
    .executeTakeFirst();
}

/** @returns whether the version was still the one that the person had seen */
async function writeWork(
  transaction: Transaction<EnquiryTables>,
  reference: string,
  version: number,
  work: Work,
): Promise<boolean> {
  const row = { ...toRow(work), version: version + 1 };
  const { numUpdatedRows } = await transaction
    .updateTable('work')
    .set(row)
    .where('reference', '=', reference)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows === 1n) return true;
  if (version !== 0) return false;
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('work')
    .values({ ...row, reference, read_at: null })
    .onConflict((conflict) => conflict.column('reference').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

async function markDelivered(
  transaction: Transaction<EnquiryTables>,
  reference: string,
  at: string,
): Promise<void> {
  await transaction
    .updateTable('outbox')
    .set({ status: 'delivered', delivered_at: at, lease_token: null, leased_until: null })
    .where('reference', '=', reference)
    .where('status', '!=', 'delivered')
    .execute();
}
