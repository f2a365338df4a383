import type { EnquiryDatabase } from '@/lib/contact/store/engines/enquiry-database';
import { writeTo } from '@/lib/contact/store/engines/write-to';
import { addHistory } from './change-work';

/** What a colleague wrote about an enquiry. */
export type Note = {
  /** ISO 8601, UTC. */
  at: string;
  author: string;
  /** Plain, or an armored age file. */
  text: string;
};

type NewNote = {
  reference: string;
  /** Random; a note that is sent twice is stored once. */
  key: string;
  author: string;
  text: string;
};

/**
 * `plain-text`: there are public keys, so it has to be encrypted before it is sent. `used`: the key is that
 * of another note.
 */
type NoteResult = { ok: true } | { ok: false; problem: 'gone' | 'plain-text' | 'used' };

const timeoutMs = 5000;

/** An armored age file from its first line to its last, so that no readable text passes for one. */
function isArmored(text: string): boolean {
  return /^-----BEGIN AGE ENCRYPTED FILE-----\n(?:[\w+/=]+\n)+-----END AGE ENCRYPTED FILE-----\n?$/.test(
    text,
  );
}

/**
 * Stores a note.
 *
 * @param isEncryptionOn whether the store has public keys; then the server takes no note that it can read
 */
export async function addNote(
  database: EnquiryDatabase,
  { reference, key, author, text }: NewNote,
  { now, isEncryptionOn }: { now: Date; isEncryptionOn: boolean },
): Promise<NoteResult> {
  if (isEncryptionOn && !isArmored(text)) return { ok: false, problem: 'plain-text' };
  const at = now.toISOString();
  return writeTo(database, timeoutMs, async (transaction) => {
    const enquiry = await transaction
      .selectFrom('enquiries')
      .select('reference')
      .where('reference', '=', reference)
      .executeTakeFirst();
    if (!enquiry) return { ok: false, problem: 'gone' };
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('notes')
      .values({ reference, key, at, author, text })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 1n) {
      await addHistory(transaction, { reference, at, actor: author, action: 'note' });
      return { ok: true };
    }
    // The same text differs each time that it is encrypted, so only who and where can be compared.
    const same = await transaction
      .selectFrom('notes')
      .select('key')
      .where((where) => where.and({ key, reference, author }))
      .executeTakeFirst();
    return same ? { ok: true } : { ok: false, problem: 'used' };
  });
}
