import { BackupError } from '../../../lib/contact/store/backup/backup';
import { StoreError } from '../../../lib/contact/store/engines/store-error';
import { SettingsError } from '../../../lib/env';
import { toErrorCode } from '../../../lib/log';
import { CommandError } from './command-error';
import { toFileErrorLine } from './to-file-error-line';

/** Errors whose messages are written for whoever runs the command. */
const explained = [BackupError, CommandError, SettingsError, StoreError];

const advice: [code: RegExp, line: string][] = [
  [/^(SQLITE_FULL|ENOSPC|53100)$/, 'The disk is full: free some space, then run this again.'],
  [/^(SQLITE_READONLY|25006)/, 'The store is read-only: nothing was changed.'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'The store is damaged: move it away and restore a backup.'],
  [/^SQLITE_(BUSY|LOCKED)/, 'Another program is writing to the store: run this again.'],
];

/** Explains an error to whoever ran the command, without a stack trace or anything that a visitor typed. */
export function toErrorLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (explained.some((kind) => error instanceof kind)) return error.message;
  const code = toErrorCode(error) ?? '';
  const [, line] = advice.find(([pattern]) => pattern.test(code)) ?? [];
  if (line !== undefined) return line;
  // A file system error names the file and the operation.
  if ('syscall' in error) return toFileErrorLine(error);
  // A database error may quote stored content.
  return `The command failed (${[error.name, code].filter(Boolean).join(', ')}).`;
}
