import { type Kysely, sql } from 'kysely';
import { addId, type Engine } from './add-id';
import type { EnquiryTables } from './enquiry-tables';

/** Creates the tables of work-tables.ts. */
export async function addWorkTables(engine: Engine, db: Kysely<EnquiryTables>) {
  const create = (name: string) => db.schema.createTable(name).ifNotExists();
  await create('work')
    .addColumn('reference', 'text', (column) =>
      column.primaryKey().references('enquiries.reference'),
    )
    .addColumn('state', 'text', (column) =>
      column.notNull().check(sql`state in ('new', 'in-hand', 'waiting', 'done')`),
    )
    .addColumn('owner', 'text')
    .addColumn('spam', 'text', (column) =>
      column.notNull().check(sql`spam in ('unknown', 'spam', 'not-spam')`),
    )
    .addColumn('read_at', 'text')
    .addColumn('answered_at', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
  await addId(engine, create('notes'))
    .addColumn('reference', 'text', (column) => column.notNull().references('enquiries.reference'))
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute();
  await addId(engine, create('work_history'))
    .addColumn('reference', 'text', (column) => column.notNull().references('enquiries.reference'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .execute();
  for (const table of ['notes', 'work_history'] as const) {
    await db.schema
      .createIndex(`${table}_by_reference`)
      .ifNotExists()
      .on(table)
      .column('reference')
      .execute();
  }
}
