import { BackupError } from '../../lib/contact/backup';
import { StoreError } from '../../lib/contact/store-error';
import { SettingsError } from '../../lib/env';
import { toErrorCode } from '../../lib/log';
import { CommandError } from './command-error';

/** Their messages are written for whoever runs the command. */
const explained = [BackupError, CommandError, SettingsError, StoreError];

const advice: [code: RegExp, line: string][] = [
  [/^(SQLITE_FULL|ENOSPC|53100)$/, 'The disk is full: make room on it, then run this again.'],
  [/^(SQLITE_READONLY|EROFS|25006)/, 'The store is read-only now: nothing was changed.'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'The store is damaged: move it away, and restore a backup.'],
  [/^SQLITE_(BUSY|LOCKED)/, 'Another program is writing to the store: run this again.'],
];

/** What went wrong, in words for whoever runs a command. Never a stack, and nothing that a visitor typed. */
export function toErrorLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (explained.some((kind) => error instanceof kind)) return error.message;
  const code = toErrorCode(error) ?? '';
  const [, line] = advice.find(([pattern]) => pattern.test(code)) ?? [];
  if (line !== undefined) return line;
  // The file system names the file and what it was asked to do.
  if ('syscall' in error) return error.message;
  // A database may quote what is stored in it.
  return `It did not work (${[error.name, code].filter(Boolean).join(', ')}).`;
}
