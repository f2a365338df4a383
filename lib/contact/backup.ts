import { closeSync, existsSync, fsyncSync, openSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { toErrorCode } from '@/lib/log';
import { type Copied, copyStore } from './copy-store';
import type { EnquiryDatabase } from './enquiry-database';
import { openCopyOf, openTemporaryStore, type StoreCopy } from './store-copy';

/** A file that cannot be what it is asked to be. The message names it. */
export class BackupError extends Error {
  override name = 'BackupError';
}

/**
 * Writes what a store holds to one new file, while servers go on. Whichever engine the store has, it is
 * a SQLite database. Only this user may read it.
 *
 * @returns how many enquiries are in it
 * @throws BackupError when there is such a file, or an error of the disk or the store; then there is none
 */
export async function backUp(database: EnquiryDatabase, file: string): Promise<number> {
  if (existsSync(file)) throw new BackupError(`${file} is there already: name a new file.`);
  const folder = path.dirname(path.resolve(file));
  if (!existsSync(folder)) throw new BackupError(`There is no folder ${folder}.`);
  const copy = await openTemporaryStore(folder);
  try {
    const { added } = await copyStore(database, copy.database);
    const whole = path.join(copy.dataDir, 'backup.sqlite');
    closeSync(openSync(whole, 'wx', 0o600));
    // One file, without a log of newest pages beside it.
    await sql`vacuum into ${whole}`.execute(copy.database.db);
    syncToDisk(whole);
    renameSync(whole, file);
    syncToDisk(folder);
    return added;
  } finally {
    await copy.close();
  }
}

/**
 * Adds to a store what a backup has and it lacks, all of it or nothing. Servers may go on.
 *
 * @param request who asked for it, for the audit list
 * @throws BackupError when the file is no backup, or is damaged
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
  if (!isFile(file)) throw new BackupError(`There is no file ${file}.`);
  let copy: StoreCopy | undefined;
  try {
    copy = await openCopyOf(file);
    const { rows } = await sql<{ quick_check: string }>`pragma quick_check`.execute(
      copy.database.db,
    );
    if (rows[0]?.quick_check !== 'ok') throw new BackupError('It has damaged pages');
    return copy;
  } catch (cause) {
    await copy?.close();
    // That is not the file's fault.
    if (toErrorCode(cause) === 'ENOSPC') throw cause;
    const message = `${file} is no backup of enquiries, or it is damaged: use another one.`;
    throw new BackupError(message, { cause });
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
