import { closeSync, existsSync, fsyncSync, openSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { toErrorCode } from '@/lib/log';
import type { EnquiryDatabase } from '../engines/enquiry-database';
import { type Copied, copyStore } from './copy-store';
import { openCopyOf, openTemporaryStore, type StoreCopy } from './store-copy';

type BackupErrorCode = 'FILE_EXISTS' | 'NO_FOLDER' | 'NO_FILE' | 'NOT_A_BACKUP';

/** A file that cannot be written or restored from. The message names it and says what to do. */
export class BackupError extends Error {
  override name = 'BackupError';

  constructor(
    readonly code: BackupErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Writes a store's content to a single new file without stopping the servers. The file is a SQLite
 * database, whichever engine the store uses, and only its owner can read it.
 *
 * @returns how many enquiries it contains
 * @throws BackupError if the file exists, or the error of the disk or the store; then no file is left
 */
export async function backUp(database: EnquiryDatabase, file: string): Promise<number> {
  if (existsSync(file))
    throw new BackupError('FILE_EXISTS', `${file} already exists: choose another name.`);
  const folder = path.dirname(path.resolve(file));
  if (!existsSync(folder)) throw new BackupError('NO_FOLDER', `There is no folder ${folder}.`);
  const copy = await openTemporaryStore(folder);
  try {
    const { added } = await copyStore(database, copy.database);
    const vacuumed = path.join(copy.dataDir, 'backup.sqlite');
    closeSync(openSync(vacuumed, 'wx', 0o600));
    // A single file, without a write-ahead log next to it.
    await sql`vacuum into ${vacuumed}`.execute(copy.database.db);
    syncToDisk(vacuumed);
    renameSync(vacuumed, file);
    syncToDisk(folder);
    return added;
  } finally {
    await copy.close();
  }
}

/**
 * Adds to a store whatever it lacks from a backup, all or nothing, without stopping the servers.
 *
 * @param request when it was requested and by whom, for the audit log
 * @throws BackupError if the file is not a backup, or is damaged
 */
export async function restore(
  database: EnquiryDatabase,
  file: string,
  request: { now: Date; actor: string },
): Promise<Copied> {
  const copy = await openBackup(file);
  try {
    return await copyStore(copy.database, database, request);
  } finally {
    await copy.close();
  }
}

async function openBackup(file: string): Promise<StoreCopy> {
  if (!isFile(file)) throw new BackupError('NO_FILE', `There is no file ${file}.`);
  let copy: StoreCopy | undefined;
  try {
    copy = await openCopyOf(file);
    const { rows } = await sql<{ quick_check: string }>`pragma quick_check`.execute(
      copy.database.db,
    );
    if (rows[0]?.quick_check !== 'ok') throw new Error('quick_check found damage');
    return copy;
  } catch (cause) {
    await copy?.close();
    // The file system says why it could not be copied; the backup itself may be fine.
    const code = toErrorCode(cause);
    if (code !== undefined && !code.startsWith('SQLITE_')) throw cause;
    const message = `${file} is not a backup of enquiries, or it is damaged: use another one.`;
    throw new BackupError('NOT_A_BACKUP', message, { cause });
  }
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function syncToDisk(file: string) {
  const descriptor = openSync(file, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
