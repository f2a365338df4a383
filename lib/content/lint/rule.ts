import type { Day } from '../../plan/calendar-day';
import type { RecordedTexts } from '../checklist/text-lockfile';
import type { ClinicFacts } from '../load/clinic-facts';
import type { ContentItem } from '../load/content-item';
import type { Addition, Insertion, ParseDiagnostic } from '../load/diagnostic';
import type { DownloadFile } from '../load/files/download-file';
import type { PhotoFile } from '../load/files/photo-file';
import type { ListFile, UnreadFile } from '../load/files/sort-files';
import type { AllowedWords } from './claims/allowed-words';
import type { Claim } from './claims/claims';
import type { ForbiddenWords } from './claims/forbidden-words';
import type { OwnEntries } from './claims/own-entries';
import type { LintText } from './texts/lint-texts';

/** What a rule has access to. */
export type LintContext = {
  /** The folder, as it should appear before a file's path. */
  contentDir: string;
  /** Published items; the others may be unfinished. */
  items: readonly ContentItem[];
  /** Includes drafts. */
  allItems: readonly ContentItem[];
  /** Published items of which every word is read: all, or in the editor the one being edited. */
  inWords: readonly ContentItem[];
  /** Files that could not be read, so that nothing that only follows from them is reported. */
  unread: readonly UnreadFile[];
  /** What the parsers found. */
  parsed: readonly ParseDiagnostic[];
  facts: ClinicFacts;
  /** In the clinic's time zone. */
  today: Day;
  /** The words that the clinic adds to the dictionaries. */
  ownWords: ListFile;
  /** Those of them that git does not have; none where it was not asked. */
  newWords: readonly string[];
  /** Those that only git has. */
  lostWords: readonly string[];
  /** What is beside the records in images/. */
  photoFiles: readonly PhotoFile[];
  /** What is in files/. */
  downloadFiles: readonly DownloadFile[];
  /** The clinic's exceptions from the rules on claims. */
  allowed: OwnEntries<AllowedWords>;
  /** The words of those that git does not have. */
  newExceptions: ReadonlySet<string>;
  /** What the clinic does not want on its site. */
  forbidden: OwnEntries<ForbiddenWords>;
  /**
   * What readers read, sentence by sentence, drafts excepted; worked out once. In the editor, only the
   * sentences of the file that is edited.
   */
  texts: () => readonly LintText[];
  /** The claims in all of it, drafts too; worked out once. In the editor as above. */
  claims: () => readonly Claim[];
  /** The URLs that were published; `undefined` where there is no such file. */
  lockfile: ListFile | undefined;
  /** What git has of it where it has changed since; empty where git was not asked. */
  committedUrls: readonly string[];
  /** The items whose files have changed since, as git has them; drafts too. Worked out once. */
  committedItems: () => readonly ContentItem[];
  /** Paths of files that git does not have; none where it was not asked. */
  newPaths: ReadonlySet<string>;
  /** Each text as it was when it was last recorded; `undefined` where there is no such file. */
  recordedTexts: RecordedTexts | undefined;
};

/**
 * Where a rule was broken. The rule's own message and fix apply unless the finding has better ones.
 */
export type Finding = {
  file: string;
  line?: number | undefined;
  /** As they appear in the file. */
  words?: string | undefined;
  message?: string;
  fix?: string;
  /** The whole sentence, "what: how", if it does not begin with the words. */
  sentence?: string;
  /** The replacement for the words, if it is certain. */
  replacement?: string | undefined;
  /** Lines missing from another file, which is a sorted list. */
  addition?: Addition;
  /** A line that the file lacks, for a person to fill in. */
  insertion?: Insertion | undefined;
  /**
   * What has to be there, by the names of `report/known-names.ts`, or a file that has to be right, by its
   * path. Where it is lost or broken, only that is told.
   */
  needs?: readonly string[];
  /** What is gone, which this finding tells. */
  loses?: readonly string[];
};

/** One rule: `lint/rules/…/<id>.ts`. */
export type Rule = {
  id: string;
  severity: 'error' | 'warning';
  /** What is wrong: the end of a sentence that begins with the words found. */
  message: string;
  /** What to write instead. */
  fix: string;
  /** Whether `npm run check -- --fix` can fix it when the fix is certain. */
  isFixable?: true;
  /** It judges what a sentence says: if a word of it has changed, what it said before is told first. */
  judgesSentences?: true;
  /** It finds a mistake in one line: what that line was before is told too. */
  showsFormerLine?: true;
  /**
   * It concludes from what no file says, so it waits until every file can be read: one that cannot may
   * say it.
   */
  needsEveryFile?: true;
  /** What it finds keeps its file from saying what was meant. */
  breaksFile?: true;
  /** It concludes from what its file lacks or said before, so it waits until the file says what was meant. */
  waitsForFile?: true;
  /** It waits until nothing else is wrong. */
  waitsForAll?: true;
  check: (context: LintContext) => Finding[];
};
