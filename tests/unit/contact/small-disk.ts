import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Only root may mount, and not in every container. Tests that need a disk are skipped by name then. */
export const canMount = tryToMount();

/** A disk of its own, in memory, that is gone after the test. */
export class SmallDisk {
  readonly dir = mkdtempSync(path.join(tmpdir(), 'disk-'));

  constructor(sizeKb: number) {
    mount(this.dir, sizeKb);
    onTestFinished(() => unmount(this.dir));
  }

  setWritable(isWritable: boolean) {
    execFileSync('mount', ['-o', `remount,${isWritable ? 'rw' : 'ro'}`, this.dir]);
  }

  /** Leaves not one byte. */
  fill() {
    const { bavail, bsize } = statfsSync(this.dir);
    appendFileSync(path.join(this.dir, 'filler'), Buffer.alloc(bavail * bsize));
  }

  /** Gives back what fill() took. */
  empty() {
    rmSync(path.join(this.dir, 'filler'));
  }
}

function mount(dir: string, sizeKb: number) {
  const words = ['-t', 'tmpfs', '-o', `size=${sizeKb}k`, 'tmpfs', dir];
  execFileSync('mount', words, { stdio: 'pipe' });
}

/** libsql keeps a file open until its statements are collected; `-l` does not wait for that. */
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
