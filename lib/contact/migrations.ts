import { type Kysely, type Migration, sql } from 'kysely';

/** Steps that bring a store's tables up to date, in order of their names. A step is
 * never changed once released, and may run twice (see enquiry-database.ts). */
export const migrations: Record<string, Migration> = {
  '001-enquiries': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('enquiries')
        .ifNotExists()
        .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('reference', 'text', (column) => column.notNull().unique())
        .addColumn('dedupe_key', 'text', (column) => column.notNull().unique())
        .addColumn('received_at', 'text', (column) => column.notNull())
        .addColumn('role', 'text', (column) => column.notNull())
        .addColumn('topic', 'text', (column) => column.notNull())
        .addColumn('location', 'text', (column) => column.notNull())
        .addColumn('is_suspected_spam', 'integer', (column) =>
          column.notNull().check(sql`is_suspected_spam in (0, 1)`),
        )
        .addColumn('details', 'text', (column) => column.notNull())
        .execute();
    },
  },
};
