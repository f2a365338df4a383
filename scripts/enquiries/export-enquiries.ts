import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import type { StoredEnquiry } from '../../lib/contact/enquiry-store';
import { toCsvExport, toJsonExport } from '../../lib/contact/export';
import { CommandError } from './command-error';
import type { Options } from './commands';
import { readKeys } from './read-keys';
import { noteReading, withReadableService } from './with-service';

export async function exportEnquiries(_: string[], options: Options): Promise<void> {
  const { keys, format, output } = options;
  if (format !== 'csv' && format !== 'json') throw new CommandError('--format is csv or json.');
  const privateKeys = keys.flatMap(readKeys);
  await withReadableService(async (service) => {
    const enquiries = await service.store.list(privateKeys);
    checkIsOpen(enquiries);
    const text = format === 'csv' ? toCsvExport(enquiries) : toJsonExport(enquiries);
    const write = output === undefined ? () => process.stdout.write(text) : toWriter(output, text);
    await noteReading(service, { action: 'export', count: enquiries.length });
    write();
  });
}

function checkIsOpen(enquiries: readonly StoredEnquiry[]) {
  const unread = enquiries.filter(({ details }) => !details);
  const damaged = unread.filter(({ isDamaged }) => isDamaged);
  const sealedCount = unread.length - damaged.length;
  if (sealedCount > 0) {
    throw new CommandError(`${sealedCount} are sealed: give their key with --key <file>.`);
  }
  for (const { reference } of damaged) console.error(`${reference} is damaged: look in a backup.`);
}

/** Takes the file at once, so that nothing is noted as exported that cannot be written. */
function toWriter(file: string, text: string): () => void {
  const descriptor = openNew(file);
  return () => {
    try {
      writeFileSync(descriptor, text);
    } catch (error) {
      rmSync(file);
      throw error;
    } finally {
      closeSync(descriptor);
    }
  };
}

function openNew(file: string): number {
  try {
    return openSync(file, 'wx', 0o600);
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw isThere ? new CommandError(`${file} is there already: name a new file.`) : error;
  }
}
