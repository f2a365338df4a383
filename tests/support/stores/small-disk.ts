import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Only root can mount, and not in every container. Tests that need a disk are skipped otherwise. */
export const canMount = tryToMount();

/** A separate disk in memory that is removed after the test. */
export class SmallDisk {
  readonly dir = mkdtempSync(path.join(tmpdir(), 'disk-'));

  constructor(sizeKb: number) {
    mount(this.dir, sizeKb);
    onTestFinished(() => unmount(this.dir));
  }

  setWritable(isWritable: boolean) {
    execFileSync('mount', ['-o', `remount,${isWritable ? 'rw' : 'ro'}`, this.dir]);
  }

  /** Uses up every byte. */
  fill() {
    const { bavail, bsize } = statfsSync(this.dir);
    appendFileSync(path.join(this.dir, 'filler'), Buffer.alloc(bavail * bsize));
  }

  /** Frees what fill() used. */
  empty() {
    rmSync(path.join(this.dir, 'filler'));
  }
}

function mount(dir: string, sizeKb: number) {
  const args = ['-t', 'tmpfs', '-o', `size=${sizeKb}k`, 'tmpfs', dir];
  execFileSync('mount', args, { stdio: 'pipe' });
}

/** libsql keeps a file open until its statements are garbage-collected; `-l` does not wait for that. */
function unmount(dir: string) {
  execFileSync('umount', ['-l', dir], { stdio: 'pipe' });
  rmdirSync(dir);
}

function tryToMount(): boolean {
  const dir = mkdtempSync(path.join(tmpdir(), 'disk-'));
  try {
    mount(dir, 64);
    unmount(dir);
    return true;
  } catch {
    rmdirSync(dir);
    return false;
  }
}
