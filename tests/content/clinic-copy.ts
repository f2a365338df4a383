import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { LaunchKind } from '@/lib/content/checklist/launch/launch-kinds';
import { type Approval, approveReview } from '@/lib/content/checklist/reviews/approve-review';
import { toReviewKey } from '@/lib/content/checklist/reviews/review-files';
import { readReviewSources } from '@/lib/content/checklist/reviews/review-text';
import { checkFolder } from '@/lib/content/lint/check-content';
import type { Rule } from '@/lib/content/lint/rule';
import { toPlace } from '@/lib/content/load/diagnostic';
import { readFolder } from '@/lib/content/load/files/read-folder';
import { isPublished, readItems } from '@/lib/content/load/read-items';
import { memoryDir } from '../support/memory-dir';
import { readOnce } from './read-once';

const used = new Set<number>();

const anApproval = { reviewedBy: 'Dr A', reviewedOn: '2026-11-20', reviewDue: '2027-11-20' };

/**
 * Prepares a clinic once for all tests of a file, each of which has a copy. To be called outside of them.
 *
 * @returns what makes a copy
 */
export function prepareOnce(prepare: (clinic: ClinicCopy) => void): () => ClinicCopy {
  const folder = mkdtempSync(path.join(memoryDir, 'prepared-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let isPrepared = false;
  return () => {
    if (isPrepared) return new ClinicCopy(folder);
    const clinic = new ClinicCopy();
    prepare(clinic);
    cpSync(clinic.dir, folder, { recursive: true });
    isPrepared = true;
    return clinic;
  };
}

/**
 * A clinic's content in a folder of its own, for a test to make mistakes in. Copies that are made one after
 * the other have the same path, by which what they say is remembered.
 */
export class ClinicCopy {
  readonly dir: string;

  /** @param from the folder to copy */
  constructor(from = 'tests/fixtures/clinics/small-us') {
    let number = 0;
    while (used.has(number)) number += 1;
    used.add(number);
    this.dir = path.join(memoryDir, `clinic-${process.pid}-${number}`);
    cpSync(from, this.dir, { recursive: true });
    onTestFinished(() => {
      rmSync(this.dir, { recursive: true, force: true });
      used.delete(number);
    });
  }

  write(file: string, text: string | Buffer) {
    writeFileSync(path.join(this.dir, file), text);
  }

  /** The files with an ending, with paths from the content folder on. */
  files(ending: string): string[] {
    return readdirSync(this.dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith(ending),
    );
  }

  /** Replaces the first `from`, which has to be there unless `ifThere` is set. */
  edit(file: string, from: string, to: string, { ifThere = false } = {}) {
    const text = readFileSync(path.join(this.dir, file), 'utf8');
    if (!text.includes(from) && !ifThere) throw new Error(`${file} has no "${from}"`);
    this.write(
      file,
      text.replace(from, () => to),
    );
  }

  append(file: string, text: string) {
    this.write(file, `${readFileSync(path.join(this.dir, file), 'utf8')}\n${text}\n`);
  }

  read(file: string): string {
    return readFileSync(path.join(this.dir, file), 'utf8');
  }

  copy(from: string, to: string) {
    cpSync(path.join(this.dir, from), path.join(this.dir, to));
  }

  rename(from: string, to: string) {
    renameSync(path.join(this.dir, from), path.join(this.dir, to));
  }

  remove(file: string) {
    rmSync(path.join(this.dir, file));
  }

  /** Removes the folder itself. */
  removeAll() {
    rmSync(this.dir, { recursive: true });
  }

  /** Takes every open point out of a file. */
  removePoints(file: string) {
    this.write(file, this.read(file).replaceAll(/^( *)toConfirm:\n(?:\1 +.*\n)+/gm, ''));
  }

  /** Writes that somebody has reviewed these texts as they are, or every one. */
  approve(keys?: readonly string[], approval: Partial<Approval> = {}) {
    const items = readItems(readFolder(this.dir), readOnce).items.filter(isPublished);
    const sources = readReviewSources(items);
    for (const item of items) {
      if (!item.markdown || (keys && !keys.includes(toReviewKey(item)))) continue;
      approveReview(item, { ...anApproval, ...approval }, sources, this.dir);
    }
  }

  /** What `npm run check` finds, as `known-figure faq/cost.md:15`. A test of a few rules names them. */
  find(day?: string, rules?: readonly Rule[]): string[] {
    const { diagnostics } = this.check(day, rules);
    return diagnostics.map((found) => `${found.ruleId} ${this.toPlace(found)}`);
  }

  /** What `npm run check -- --launch` lists: its kind, who has to act, and where. */
  checkLaunch(day?: string): [kind: LaunchKind, place: string][] {
    const { checklist } = this.check(day, []);
    return checklist.map((item) => [item.kind, `${item.owner} ${this.toPlace(item)}`]);
  }

  /** The texts that have changed since their review. */
  staleReviews(): string[] {
    return this.check(undefined, []).staleReviews;
  }

  /** What changed since the review of a file, as the launch checklist shows it. */
  launchDetails(file: string): string[] {
    return this.check(undefined, [])
      .checklist.filter((item) => path.relative(this.dir, item.file) === file)
      .flatMap(({ details = [] }) => details);
  }

  /** Everything that the check gives. */
  check(day = '2026-11-22', rules?: readonly Rule[]) {
    return checkFolder(readFolder(this.dir), new Date(`${day}T12:00:00Z`), rules, readOnce);
  }

  private toPlace({ file, line }: { file: string; line?: number | undefined }): string {
    return toPlace({ file: path.relative(this.dir, file) || '.', line });
  }
}
