import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import type { StoredEnquiry } from '../../lib/contact/store/enquiry-store';
import { toCsvExport, toJsonExport } from '../../lib/contact/store/export';
import { CommandError } from './errors/command-error';
import type { Options } from './options';
import { readKeys } from './read-keys';
import { recordReading, withReadableService } from './with-service';

/** `export` */
export async function exportEnquiries(_: string[], options: Options): Promise<void> {
  const { keys, format, output } = options;
  if (format !== 'csv' && format !== 'json')
    throw new CommandError('USAGE', '--format must be csv or json.');
  const privateKeys = keys.flatMap(readKeys);
  await withReadableService(async (service) => {
    const enquiries = await service.store.list(privateKeys);
    checkIsReadable(enquiries);
    const text = format === 'csv' ? toCsvExport(enquiries) : toJsonExport(enquiries);
    const write = output === undefined ? () => process.stdout.write(text) : toWriter(output, text);
    await recordReading(service, { action: 'export', count: enquiries.length });
    write();
  });
}

function checkIsReadable(enquiries: readonly StoredEnquiry[]) {
  const unread = enquiries.filter(({ details }) => !details);
  const damaged = unread.filter(({ isDamaged }) => isDamaged);
  const encryptedCount = unread.length - damaged.length;
  if (encryptedCount > 0) {
    throw new CommandError(
      'KEY_NEEDED',
      `Enquiries that are encrypted: ${encryptedCount}. Pass their private key with --key <file>.`,
    );
  }
  for (const { reference } of damaged)
    console.error(`${reference} is damaged: look for it in a backup.`);
}

/** Creates the file first, so that no export is recorded that cannot be written. */
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
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw exists
      ? new CommandError('FILE_EXISTS', `${file} already exists: choose another name.`)
      : error;
  }
}
