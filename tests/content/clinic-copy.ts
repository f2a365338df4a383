import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '@/lib/content/check/check-content';
import { formatProblem } from '@/lib/content/check/problem';

/** A clinic's content in a folder of its own, for a test to make mistakes in. */
export class ClinicCopy {
  readonly dir = mkdtempSync(path.join(tmpdir(), 'clinic-'));

  constructor() {
    cpSync('tests/fixtures/clinics/small-us', this.dir, { recursive: true });
    onTestFinished(() => rmSync(this.dir, { recursive: true }));
  }

  write(file: string, text: string | Buffer) {
    writeFileSync(path.join(this.dir, file), text);
  }

  /** Replaces the first `from`, which has to be there. */
  edit(file: string, from: string, to: string) {
    const text = readFileSync(path.join(this.dir, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
    this.write(
      file,
      text.replace(from, () => to),
    );
  }

  append(file: string, text: string) {
    this.write(file, `${readFileSync(path.join(this.dir, file), 'utf8')}\n${text}\n`);
  }

  rename(from: string, to: string) {
    renameSync(path.join(this.dir, from), path.join(this.dir, to));
  }

  remove(file: string) {
    rmSync(path.join(this.dir, file));
  }

  /** What `npm run check` would print, with paths from the content folder on. */
  check(): string[] {
    return checkContent(this.dir).problems.map((problem) =>
      formatProblem({ ...problem, file: path.relative(this.dir, problem.file) }),
    );
  }
}
