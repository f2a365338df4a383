import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import type { EnquiryTables } from '../tables/enquiry-tables';
import type { LooseFiles } from './store-files';

/** An open store, whichever its engine is. */
export type EnquiryDatabase = {
  db: Kysely<EnquiryTables>;
  /** Where it is, for people to read: no password. */
  place: string;
  /** What others could use of SQLite's files. Postgres has them elsewhere. */
  looseFiles?: LooseFiles;
  /** Whether it is a copy that is thrown away: what is written to it is lost. */
  isCopy?: boolean;
  /** Postgres' connections, for what does not speak kysely. SQLite has none. */
  pool?: Pool;
  /** Connections whose commits do not wait for the disk. */
  countPool?: Pool;
  close: () => Promise<void>;
  /** Room on the disk that holds the store, in bytes. Postgres' disk cannot be asked. */
  getFreeBytes?: () => Promise<number>;
};
