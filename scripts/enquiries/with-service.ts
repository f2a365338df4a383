import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { type EnquiryService, openEnquiryService } from '../../lib/contact/enquiry-service';
import type { AuditEntry } from '../../lib/contact/store/audit-log';
import { openCopyOf } from '../../lib/contact/store/backup/store-copy';
import { toDatabasePath } from '../../lib/contact/store/engines/open-sqlite';
import { StoreError } from '../../lib/contact/store/engines/store-error';
import { type Env, readEnv } from '../../lib/env';
import { toErrorCode } from '../../lib/log';
import { CommandError } from './errors/command-error';

/** Opens the store that the settings name, and closes it afterwards. */
export async function withService(use: (service: EnquiryService) => Promise<void>): Promise<void> {
  await runAndClose(await openEnquiryService(readEnv()), use);
}

/** The same for reading, which also works on a full or read-only disk. */
export async function withReadableService(
  use: (service: EnquiryService) => Promise<void>,
): Promise<void> {
  await runAndClose(await openReadable(readEnv()), use);
}

async function runAndClose(
  service: EnquiryService,
  use: (service: EnquiryService) => Promise<void>,
) {
  // To stderr, because stdout may be piped into another program.
  for (const line of service.database.looseFiles?.fixed ?? []) console.error(line);
  try {
    await use(service);
  } finally {
    await service.close();
  }
}

async function openReadable(env: Env): Promise<EnquiryService> {
  // To read a store that is not there would make one.
  if (env.DATABASE_URL === undefined && !existsSync(toDatabasePath(env.DATA_DIR))) {
    throw new CommandError('NO_STORE', `DATA_DIR: there is no store in ${env.DATA_DIR}.`);
  }
  try {
    return await openEnquiryService(env, 'read');
  } catch (error) {
    if (!(error instanceof StoreError && error.mayRecover)) throw error;
    return openCopied(env).catch(() => {
      // Report the problem with the store, which can be fixed, rather than that with the copy.
      throw error;
    });
  }
}

/** SQLite creates files next to a database even for reading, which is impossible on such a disk. */
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

/** Errors (SQLite's and Postgres') that prevent recording an access, but are no reason to refuse it. */
const unwritable = /^(SQLITE_(READONLY|FULL|IOERR|CANTOPEN)|25006|53100)/;

/** Records in the audit log who read what. If nothing can be written, prints a warning and continues. */
export async function recordReading(
  { audit, database }: EnquiryService,
  entry: Omit<AuditEntry, 'actor'>,
): Promise<void> {
  try {
    if (!database.isCopy) return await audit.record({ ...entry, actor: getActor() }, new Date());
  } catch (error) {
    if (!unwritable.test(toErrorCode(error) ?? '')) throw error;
  }
  console.error('The store cannot be written: this access is missing from its audit log.');
}

/** The operating system's user who runs the command, for the audit log. */
export function getActor(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a user id without a name.
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}

/** Finds an enquiry by its typed reference. @throws CommandError if there is none */
export async function findOrFail(service: EnquiryService, typed: string, keys: string[] = []) {
  const enquiry = await service.store.find(typed, keys);
  if (enquiry) return enquiry;
  const message = `There is no enquiry ${typed} in ${service.database.place}.`;
  throw new CommandError('NO_SUCH_ENQUIRY', message);
}
