import { toErrorCode } from '../../../lib/log';

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder; check the spelling',
  EISDIR: 'this is a folder; name a file',
  ENOTDIR: 'part of this path is a file, not a folder; check the spelling',
  EACCES: 'this user may not open it',
  EPERM: 'this user may not open it',
  EROFS: 'this disk is read-only; choose another folder',
};

/** Explains to whoever ran the command why a file could not be read or written. */
export function toFileErrorLine(error: Error, file = toPath(error)): string {
  const reason = reasons[toErrorCode(error) ?? ''];
  return file !== undefined && reason !== undefined ? `${file}: ${reason}.` : error.message;
}

function toPath(error: Error): string | undefined {
  return 'path' in error && typeof error.path === 'string' ? error.path : undefined;
}
