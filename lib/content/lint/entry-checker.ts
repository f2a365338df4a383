import type { Day } from '../../plan/calendar-day';
import { toReviewFile, toReviewKey } from '../checklist/reviews/review-files';
import { readReviewSources, toReviewText } from '../checklist/reviews/review-text';
import type { ContentItem } from '../load/content-item';
import { compareByPlace, type Diagnostic, isError } from '../load/diagnostic';
import { joinPath } from '../load/files/file-path';
import type { ContentFolder } from '../load/files/read-folder';
import { clinicLists } from '../load/files/sort-files';
import { readItems } from '../load/read-items';
import { rememberFiles } from '../load/remember-files';
import { toLintContext } from './lint-context';
import type { Rule } from './rule';
import { ruleTable } from './rule-table';
import { runRules } from './run-rules';
import type { FieldWords } from './second-reading/field-units';
import { type ReaderChanges, toReaderChanges } from './second-reading/reader-changes';

/** What the rules say of one file as it would be after an edit. */
export type CheckedEntry = {
  /** Of the file itself, and those that the edit causes in others. */
  diagnostics: Diagnostic[];
  /** The errors among them that were not there before; with one of them the file is not saved. */
  newErrors: Diagnostic[];
  /** Whether somebody who reads the site sees another text than before. */
  isReaderTextNew: boolean;
  /** What somebody else should look at before it is published. */
  changes: ReaderChanges;
  /** As the file has it before the edit. */
  updatedOnBefore: unknown;
  /** In the clinic's time zone. */
  today: Day;
};

type Run = {
  diagnostics: Diagnostic[];
  /** What the last review approved. */
  approvedText: string | undefined;
  readerText: string | undefined;
  /** The file as it would be. */
  written: string | undefined;
  item: ContentItem | undefined;
  today: Day;
};

/**
 * What is told and stops no saving, but the check of the pull request: a link is recorded once it is
 * saved; and of what two files have to say alike, or one allows the other, whichever comes first would be
 * refused for the other.
 */
const settledLater: readonly string[] = ['recorded-url', 'sourced-phone', 'unused-exception'];

/**
 * Checks a file before it is saved, beside all others: the rules that compare files run as well, but
 * sentences are read in this file only. Files that have not changed are parsed once.
 */
export class EntryChecker {
  readonly #rules: readonly Rule[];
  #before: { files: ContentFolder['files']; name: string; run: Run } | undefined;
  readonly #words: FieldWords | undefined;
  readonly #read: ReturnType<typeof rememberFiles>;

  /**
   * @param rules those of the table, unless a test runs fewer
   * @param words what the fields are called where the changes are shown
   * @param read what reads each file, unless tests share what they have read
   */
  constructor(
    rules: readonly Rule[] = ruleTable,
    words?: FieldWords,
    read: ReturnType<typeof rememberFiles> = rememberFiles(),
  ) {
    this.#words = words;
    this.#rules = rules;
    this.#read = read;
  }

  /**
   * @param folder the folder as it is
   * @param name the file's path in it; there need not be such a file
   * @param text the file as it would be
   * @param now the moment by which dates are judged, in the clinic's time zone
   */
  check(folder: ContentFolder, name: string, text: string, now: Date): CheckedEntry {
    const before = this.#runBefore(folder, name, now);
    const files = new Map(folder.files).set(name, new TextEncoder().encode(text));
    const saved = folder.files?.get(name);
    // What is saved is what git has.
    const committed = new Map([[name, saved && new TextDecoder().decode(saved)]]);
    const after = this.#run({ ...folder, files, committed }, name, now);
    const known = new Set(before.diagnostics.map(toKey));
    const path = joinPath(folder.dir, name);
    const isNew = (found: Diagnostic) => !known.has(toKey(found));
    const diagnostics = after.diagnostics.filter((found) => found.file === path || isNew(found));
    const later = this.#runPublished({ ...folder, files, committed }, name, text, now, after);
    return {
      diagnostics: [...diagnostics, ...later],
      newErrors: diagnostics.filter(
        (found) => isError(found) && isNew(found) && !settledLater.includes(found.ruleId),
      ),
      isReaderTextNew: before.readerText !== after.readerText,
      changes: toReaderChanges(before, after, this.#words),
      updatedOnBefore: before.item?.fields.updatedOn,
      today: after.today,
    };
  }

  /** Every file that can be read, with one as it would be. */
  read(folder: ContentFolder, name: string, text: string): ContentItem[] {
    const files = new Map(folder.files).set(name, new TextEncoder().encode(text));
    return readItems({ ...folder, files }, this.#read).items;
  }

  /** What a draft is not asked yet, and will be once it is published. */
  #runPublished(
    { files, ...folder }: ContentFolder,
    name: string,
    text: string,
    now: Date,
    draft: Run,
  ): Diagnostic[] {
    if (draft.item?.fields.status !== 'draft') return [];
    const published = text.replace(/^status: *draft *$/m, 'status: published');
    const told = new Set(draft.diagnostics.map(toKey));
    const changed = new Map(files).set(name, new TextEncoder().encode(published));
    return this.#run({ ...folder, files: changed }, name, now).diagnostics.filter(
      (found) =>
        found.file === draft.item?.path &&
        found.ruleId !== 'recorded-url' &&
        !told.has(toKey(found)),
    );
  }

  /** The same again while somebody types. */
  #runBefore(folder: ContentFolder, name: string, now: Date): Run {
    const { files } = folder;
    if (this.#before?.files !== files || this.#before?.name !== name) {
      this.#before = { files, name, run: this.#run(folder, name, now) };
    }
    return this.#before.run;
  }

  #run(folder: ContentFolder, name: string, now: Date): Run {
    const read = readItems(folder, this.#read);
    const item = read.items.find(({ path }) => path === joinPath(folder.dir, name));
    const context = toLintContext(
      folder,
      read,
      now,
      // What a list of the clinic allows or forbids is in any text.
      clinicLists.includes(name) ? read.items : item ? [item] : [],
    );
    const sources = item && readReviewSources(read.items);
    const bytes = folder.files?.get(name);
    return {
      written: bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      // What is wrong elsewhere keeps no new link of this file from being told.
      diagnostics: runRules(this.#rules, context, false).sort(compareByPlace),
      readerText: sources && toReviewText(item, sources),
      item,
      approvedText: item && readApprovedText(item, folder),
      today: context.today,
    };
  }
}

function readApprovedText(item: ContentItem, { files }: ContentFolder): string | undefined {
  if (typeof item.fields.reviewHash !== 'string') return undefined;
  const bytes = files?.get(toReviewFile('', toReviewKey(item)));
  return bytes && new TextDecoder().decode(bytes);
}

/** Without the line, which moves when something is written above it. */
function toKey({ ruleId, file, words, message }: Diagnostic): string {
  return JSON.stringify([ruleId, file, words, message]);
}
