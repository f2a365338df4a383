import { writeFileSync } from 'node:fs';
import { toCsvExport, toJsonExport } from '../../lib/contact/export';
import { readKeyFile } from '../../lib/contact/key-file';
import { CommandError } from './command-error';
import type { Options } from './commands';
import { getActor, withService } from './with-service';

export async function exportEnquiries(_: string[], options: Options): Promise<void> {
  const { keys, format, output } = options;
  if (format !== 'csv' && format !== 'json') throw new CommandError('--format is csv or json.');
  await withService(async ({ store, audit }) => {
    const enquiries = await store.list(keys.flatMap(readKeyFile));
    const sealed = enquiries.filter(({ details }) => !details);
    if (sealed.length > 0) {
      throw new CommandError(`${sealed.length} are sealed: give their key with --key <file>.`);
    }
    const text = format === 'csv' ? toCsvExport(enquiries) : toJsonExport(enquiries);
    const entry = { action: 'export', actor: getActor(), count: enquiries.length } as const;
    await audit.record(entry, new Date());
    if (output === undefined) process.stdout.write(text);
    else writeFileSync(output, text, { mode: 0o600, flag: 'wx' });
  });
}
