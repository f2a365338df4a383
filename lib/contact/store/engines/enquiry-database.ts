import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import type { EnquiryTables } from '../tables/enquiry-tables';
import type { LooseFiles } from './store-files';

/** An open store, independent of its engine. */
export type EnquiryDatabase = {
  db: Kysely<EnquiryTables>;
  /** Where it is, for people to read; without the password. */
  place: string;
  /** SQLite only: files whose permissions were too open. */
  looseFiles?: LooseFiles;
  /** Whether it is a temporary copy, so that anything written to it is lost. */
  isCopy?: boolean;
  /** Postgres only: its connections, for libraries that do not use kysely. */
  pool?: Pool;
  /** Postgres only: connections whose commits do not wait for the disk. */
  countPool?: Pool;
  close: () => Promise<void>;
  /** SQLite only: free space on the store's disk, in bytes. */
  getFreeBytes?: () => Promise<number>;
};
