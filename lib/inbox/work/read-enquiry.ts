import type { EnquiryDatabase } from '@/lib/contact/store/engines/enquiry-database';
import { fromTypedReference, referencePattern } from '@/lib/contact/store/reference';
import { toWork } from './change-work';
import { type ListedEnquiry, selectListed, toListed } from './list-enquiries';
import type { Note } from './notes';
import type { Work } from './to-next-work';

/** Everything about one enquiry. What its sender and colleagues typed may be encrypted. */
export type OneEnquiry = ListedEnquiry & {
  /** JSON (EnquiryDetails), plain or as an armored age file. */
  details: string;
  answeredAt: Work['answeredAt'];
  notes: Note[];
  history: { at: string; actor: string; action: string }[];
};

/** @returns `undefined` if there is no such enquiry, or no longer */
export async function readEnquiry(
  { db }: EnquiryDatabase,
  reference: string,
): Promise<OneEnquiry | undefined> {
  const row = await selectListed(db)
    .select('enquiries.details')
    .where('enquiries.reference', '=', reference)
    .executeTakeFirst();
  if (!row) return undefined;
  const notes = await db
    .selectFrom('notes')
    .select(['at', 'author', 'text'])
    .where('reference', '=', reference)
    .orderBy('id')
    .execute();
  const history = await db
    .selectFrom('work_history')
    .select(['at', 'actor', 'action'])
    .where('reference', '=', reference)
    .orderBy('id')
    .execute();
  const { answeredAt } = toWork(row);
  return { ...toListed(row), details: row.details, answeredAt, notes, history };
}

/** Finds an enquiry by what somebody typed or was told over the phone. @returns its reference */
export async function findReference(
  { db }: EnquiryDatabase,
  typed: string,
): Promise<string | undefined> {
  const reference = fromTypedReference(typed);
  if (!referencePattern.test(reference)) return undefined;
  const row = await db
    .selectFrom('enquiries')
    .select('reference')
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row?.reference;
}

/** Reads the texts of several enquiries. @returns those that exist */
export function readTexts(
  { db }: EnquiryDatabase,
  references: readonly string[],
): Promise<{ reference: string; details: string }[]> {
  return db
    .selectFrom('enquiries')
    .select(['reference', 'details'])
    .where('reference', 'in', [...references])
    .execute();
}
