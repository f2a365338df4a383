import type { ClinicFacts } from '../load/clinic-facts';
import type { ContentItem } from '../load/content-item';
import type { Addition, ParseDiagnostic } from '../load/diagnostic';
import type { PhotoFile } from '../load/photo-file';
import type { ListFile, UnreadFile } from '../load/sort-files';
import type { Day } from '../schemas/day';

/** What a rule is handed. */
export type LintContext = {
  /** The folder, as it appears before a file's path. */
  contentDir: string;
  /** What is published; the rest may be unfinished. */
  items: readonly ContentItem[];
  /** Drafts too. */
  allItems: readonly ContentItem[];
  /** Files that could not be read, so that nothing that only follows is told. */
  unread: readonly UnreadFile[];
  /** What the parsers found. */
  parsed: readonly ParseDiagnostic[];
  facts: ClinicFacts;
  /** In the clinic's time zone. */
  today: Day;
  /** The words that the clinic adds to the dictionaries. */
  ownWords: ListFile;
  /** What is beside the records in images/. */
  photoFiles: readonly PhotoFile[];
  /** The URLs that were published; `undefined` where there is no such file. */
  lockfile: ListFile | undefined;
};

/** Where a rule was broken. Message and fix are the rule's own unless the finding has better ones. */
export type Finding = {
  file: string;
  line?: number | undefined;
  /** As they are written there. */
  words?: string | undefined;
  message?: string;
  fix?: string;
  /** The whole sentence, "what: how", where it does not begin with the words. */
  sentence?: string;
  /** What to write in place of the words, where that is certain. */
  replacement?: string | undefined;
  /** Lines that another file, a sorted list, lacks. */
  addition?: Addition;
};

/** One rule: `lint/rules/…/<id>.ts`. */
export type Rule = {
  id: string;
  severity: 'error' | 'warning';
  /** What is wrong, as the end of a sentence that begins with the words found. */
  message: string;
  /** What to write instead. */
  fix: string;
  /** Whether `npm run check -- --fix` can do it where it is certain. */
  isFixable?: true;
  check: (context: LintContext) => Finding[];
};
