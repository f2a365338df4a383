import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';

/** Where tests keep small files, in memory where it can be: a disk is waited for at every write and removal. */
export const memoryDir = canWrite('/dev/shm') ? '/dev/shm' : tmpdir();

function canWrite(dir: string): boolean {
  try {
    accessSync(dir, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
