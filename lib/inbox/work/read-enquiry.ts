import type { EnquiryDatabase } from '@/lib/contact/store/engines/enquiry-database';
import { fromTypedReference, referencePattern } from '@/lib/contact/store/reference';
import { type ListedEnquiry, selectListed, toListed } from './list-enquiries';
import type { Note } from './notes';
import { maxTexts } from './work-terms';

/** What staff did with one enquiry, and wrote about it. Notes may be encrypted. */
export type WorkedEnquiry = ListedEnquiry & {
  notes: Note[];
  history: { at: string; actor: string; action: string }[];
};

/** What its sender typed: JSON (EnquiryDetails), plain or as an armored age file. */
type WithDetails = { details: string };

/** Everything about one enquiry. */
export type OneEnquiry = WorkedEnquiry & WithDetails;

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
  return { ...toListed(row), details: row.details, notes, history };
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
): Promise<(WithDetails & { reference: string })[]> {
  return db
    .selectFrom('enquiries')
    .select(['reference', 'details'])
    .where('reference', 'in', [...references])
    .execute();
}

/** Some of all enquiries, and where the next ones begin. */
export type SomeEnquiries = {
  enquiries: (ListedEnquiry & WithDetails & { notes: Note[] })[];
  /** To be passed as `before`; null after the last ones. */
  next: number | null;
};

/** Reads all enquiries with their notes, the newest first, a few hundred at a time. */
export async function readNext(
  { db }: EnquiryDatabase,
  before: number | undefined,
): Promise<SomeEnquiries> {
  const newestFirst = selectListed(db)
    .select(['enquiries.id', 'enquiries.details'])
    .orderBy('enquiries.id', 'desc')
    .limit(maxTexts);
  const rows = await (before === undefined
    ? newestFirst
    : newestFirst.where('enquiries.id', '<', before)
  ).execute();
  const notes = await readNotes(
    db,
    rows.map(({ reference }) => reference),
  );
  return {
    enquiries: rows.map((row) => ({
      ...toListed(row),
      details: row.details,
      notes: notes.filter(({ reference }) => reference === row.reference).map(toNote),
    })),
    next: rows.length < maxTexts ? null : (rows.at(-1)?.id ?? null),
  };
}

async function readNotes(db: EnquiryDatabase['db'], references: readonly string[]) {
  if (references.length === 0) return [];
  return db
    .selectFrom('notes')
    .select(['reference', 'at', 'author', 'text'])
    .where('reference', 'in', [...references])
    .orderBy('id')
    .execute();
}

function toNote({ at, author, text }: Note): Note {
  return { at, author, text };
}
