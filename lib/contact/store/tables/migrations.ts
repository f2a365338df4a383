import { type Kysely, type Migration, sql } from 'kysely';
import { addId, type Engine } from './add-id';
import { addStaffTables } from './add-staff-tables';
import { addWorkTables } from './add-work-tables';
import type { EnquiryTables } from './enquiry-tables';
import { createMessageId, toOutboxRow } from './outbox-row';
import { rateLimitTable } from './rate-limit-table';

/**
 * The migrations of a store, in the order of their names. A released migration is never changed, and each
 * must tolerate running twice (see open-enquiry-database.ts).
 */
export function toMigrations(engine: Engine): Record<string, Migration> {
  const steps: Record<string, (db: Kysely<EnquiryTables>) => Promise<void>> = {
    '001-enquiries': async (db) => {
      await addId(engine, db.schema.createTable('enquiries').ifNotExists())
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
    '002-outbox': async (db) => {
      await addId(engine, db.schema.createTable('outbox').ifNotExists())
        .addColumn('reference', 'text', (column) =>
          column.notNull().unique().references('enquiries.reference'),
        )
        .addColumn('message_id', 'text', (column) => column.notNull().unique())
        .addColumn('status', 'text', (column) =>
          column.notNull().check(sql`status in ('pending', 'delivered', 'dead')`),
        )
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('first_attempt_at', 'text')
        .addColumn('next_attempt_at', 'text', (column) => column.notNull())
        .addColumn('lease_token', 'text')
        .addColumn('leased_until', 'text')
        .addColumn('last_code', 'text')
        .addColumn('delivered_at', 'text')
        .execute();
      await db.schema
        .createIndex('outbox_by_status')
        .ifNotExists()
        .on('outbox')
        .columns(['status', 'next_attempt_at'])
        .execute();
      await queueOlderEnquiries(db);
    },
    '003-daily-keys': async (db) => {
      await db.schema
        .createTable('daily_keys')
        .ifNotExists()
        .addColumn('day', 'text', (column) => column.primaryKey())
        .addColumn('key', 'text', (column) => column.notNull())
        .execute();
    },
    '004-spam-signals': async (db) => {
      if (await hasColumn(db, 'enquiries', 'spam_signals')) return;
      await db.schema
        .alterTable('enquiries')
        .addColumn('spam_signals', 'text', (column) => column.notNull().defaultTo(''))
        .execute();
      await db
        .updateTable('enquiries')
        .set({ spam_signals: 'honeypot' })
        .where('is_suspected_spam', '=', 1)
        .execute();
    },
    '005-audit': async (db) => {
      await addId(engine, db.schema.createTable('audit').ifNotExists())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('action', 'text', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('reference', 'text')
        .addColumn('count', 'integer', (column) => column.notNull())
        .execute();
    },
    '006-rate-limits': async (db) => {
      // A single server with its own file counts in memory.
      if (engine === 'sqlite') return;
      // The columns that rate-limiter-flexible expects.
      await db.schema
        .createTable(rateLimitTable)
        .ifNotExists()
        .addColumn('key', 'varchar(255)', (column) => column.primaryKey())
        .addColumn('points', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('expire', 'bigint')
        .execute();
    },
    '007-purge-clock': async (db) => {
      await db.schema
        .createTable('purge_clock')
        .ifNotExists()
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('at', 'text', (column) => column.notNull())
        .execute();
    },
    '008-staff': async (db) => {
      await addStaffTables(engine, db);
      if (await hasColumn(db, 'audit', 'person')) return;
      await db.schema.alterTable('audit').addColumn('person', 'text').execute();
    },
    '009-inbox': async (db) => {
      await addWorkTables(engine, db);
      if (await hasColumn(db, 'audit', 'reason')) return;
      await db.schema.alterTable('audit').addColumn('reason', 'text').execute();
    },
    '010-digests': async (db) => {
      await db.schema
        .createTable('digests')
        .ifNotExists()
        .addColumn('day', 'text', (column) => column.primaryKey())
        .execute();
    },
    '011-digests-by-address': async (db) => {
      if (await hasColumn(db, 'digests', 'address')) return;
      await db.schema.dropTable('digests').ifExists().execute();
      await db.schema
        .createTable('digests')
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('address', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('one_digest_a_day', ['day', 'address'])
        .execute();
    },
  };
  return Object.fromEntries(Object.entries(steps).map(([name, up]) => [name, { up }]));
}

/** Nobody has been notified of enquiries that are older than the outbox. */
async function queueOlderEnquiries(db: Kysely<EnquiryTables>) {
  const rows = await db.selectFrom('enquiries').select(['reference', 'received_at']).execute();
  for (const { reference, received_at } of rows) {
    await db
      .insertInto('outbox')
      .values(toOutboxRow(reference, createMessageId(undefined), received_at))
      .onConflict((conflict) => conflict.column('reference').doNothing())
      .execute();
  }
}

async function hasColumn(db: Kysely<EnquiryTables>, table: string, name: string) {
  const tables = await db.introspection.getTables();
  return tables.some(
    (found) => found.name === table && found.columns.some((column) => column.name === name),
  );
}
