import { userInfo } from 'node:os';
import type { AuditEntry } from '../../lib/contact/audit-log';
import { type EnquiryService, openEnquiryService } from '../../lib/contact/enquiry-service';
import { toDatabasePath } from '../../lib/contact/open-sqlite';
import { openCopyOf } from '../../lib/contact/store-copy';
import { StoreError } from '../../lib/contact/store-error';
import { type Env, readEnv } from '../../lib/env';
import { toErrorCode } from '../../lib/log';
import { CommandError } from './command-error';

/** Opens the store that the settings name, and closes it again. */
export async function withService(use: (service: EnquiryService) => Promise<void>): Promise<void> {
  await runAndClose(await openEnquiryService(readEnv()), use);
}

/** A store that is only read may lie on a disk that is full or read-only. */
export async function withReadableService(
  use: (service: EnquiryService) => Promise<void>,
): Promise<void> {
  await runAndClose(await openReadable(readEnv()), use);
}

async function runAndClose(
  service: EnquiryService,
  use: (service: EnquiryService) => Promise<void>,
) {
  // On the terminal, and not among what a command prints for other programs.
  for (const line of service.database.looseFiles?.fixed ?? []) console.error(line);
  try {
    await use(service);
  } finally {
    await service.close();
  }
}

async function openReadable(env: Env): Promise<EnquiryService> {
  try {
    return await openEnquiryService(env, 'read');
  } catch (error) {
    if (!(error instanceof StoreError && error.mayRecover)) throw error;
    return openCopied(env).catch(() => {
      // It is the store that somebody can do something about, not the copy.
      throw error;
    });
  }
}

/** SQLite makes files beside a database even to read it, and cannot make them here. */
async function openCopied(env: Env): Promise<EnquiryService> {
  const place = toDatabasePath(env.DATA_DIR);
  const copy = await openCopyOf(place);
  const service = await openEnquiryService({ ...env, DATA_DIR: copy.dataDir });
  return {
    ...service,
    database: { ...service.database, place, looseFiles: { fixed: [], left: [] }, isCopy: true },
    close: async () => {
      await service.close();
      await copy.close();
    },
  };
}

/** What keeps a reading from being noted, and is no reason not to read: SQLite's codes and Postgres'. */
const unwritable = /^(SQLITE_(READONLY|FULL|IOERR|CANTOPEN)|25006|53100)/;

/** Notes in the audit list who read what. Where nothing can be written, says so and goes on. */
export async function noteReading(
  { audit, database }: EnquiryService,
  entry: Omit<AuditEntry, 'actor'>,
): Promise<void> {
  try {
    if (!database.isCopy) return await audit.record({ ...entry, actor: getActor() }, new Date());
  } catch (error) {
    if (!unwritable.test(toErrorCode(error) ?? '')) throw error;
  }
  console.error('The store cannot be written now: this reading is missing in its audit list.');
}

/** For the audit log: the user of this computer who runs the command. */
export function getActor(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a number that no list of users knows.
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}

export async function findOrFail(service: EnquiryService, typed: string, keys: string[] = []) {
  const enquiry = await service.store.find(typed, keys);
  if (enquiry) return enquiry;
  throw new CommandError(`There is no enquiry ${typed} in ${service.database.place}.`);
}
