import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { backUp, restore } from '@/lib/contact/store/backup/backup';
import type { EnquiryDatabase } from '@/lib/contact/store/engines/enquiry-database';
import { remove } from '@/lib/contact/store/retention';
import { changeWork, markRead } from '@/lib/inbox/work/change-work';
import { addNote } from '@/lib/inbox/work/notes';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { aDataDir, onEachEngine, openService } from '@/tests/support/stores/engines';

const now = new Date('2026-11-22T10:00:00Z');
const request = { now, actor: 'test' };

/** It names the enquiries that were read or deleted, and outlives them. */
const log = 'audit';

/** How many rows of an enquiry each table has that has any. */
async function countRows({ db }: EnquiryDatabase, reference: string) {
  const tables = (await db.introspection.getTables()).filter(
    ({ name, columns }) => name !== log && columns.some((column) => column.name === 'reference'),
  );
  const counts = tables.map(async ({ name }) => {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(name)} where reference = ${reference}
    `.execute(db);
    return [name, Number(rows[0]?.count)] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

onEachEngine((aPlace) => {
  // A new table is in this test by itself: it has to be filled here, copied and deleted.
  test('every table with rows of an enquiry is in a backup, and goes with the enquiry', async () => {
    const { database, store } = await openService(await aPlace());
    const reference = await store.add(anEnquiry(), now);
    await markRead(database, { reference, actor: 'Anna' }, now);
    await changeWork(database, { reference, version: 0, action: 'take', actor: 'Anna' }, now);
    const note = { reference, key: 'a key', author: 'Anna', text: 'Rang' };
    await addNote(database, note, { now, isEncryptionOn: false });
    const before = await countRows(database, reference);
    expect(Object.keys(before)).toContain('enquiries');
    expect(Object.entries(before).filter(([, count]) => count === 0)).toEqual([]);

    const file = `${aDataDir()}/backup.sqlite`;
    await backUp(database, file);
    const { database: other } = await openService(await aPlace());
    await restore(other, file, request);
    expect(await countRows(other, reference)).toEqual(before);

    await remove(database, { ...request, reference });
    const after = await countRows(database, reference);
    expect(Object.entries(after).filter(([, count]) => count > 0)).toEqual([]);
  });
});
