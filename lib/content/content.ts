import type { CompiledMarkdown } from './markdown/compile-markdown';
import type { Palette } from './schemas/colours/palette';
import type { FieldsOf } from './schemas/content-types';
import type { Change, OpenPoint } from './schemas/fields/fields';
import type { Clinic } from './schemas/records/clinic';
import type { Figure } from './schemas/records/figures';
import type { GlossaryEntry } from './schemas/records/glossary';
import type { Holiday } from './schemas/records/holidays';
import type { Synonym } from './schemas/records/synonyms';

export type { Change, Clinic, CompiledMarkdown, Figure, GlossaryEntry, OpenPoint };

/** What every text has in addition to its fields. */
export type Written = {
  /** The file name without its extension. */
  name: string;
  /** The text below the front matter. */
  text: CompiledMarkdown;
  /** Whether what the reader sees has changed since its medical review. */
  isReviewStale: boolean;
  /** Whether it speaks of suicide, so that no part of it is shown away from the help beside it. */
  mentionsSuicide: boolean;
};

export type Page = FieldsOf<'Page'> & Written;
export type Condition = FieldsOf<'Condition'> & Written;
export type Question = FieldsOf<'Question'> & Written;
export type Location = FieldsOf<'Location'> & Written;
export type Decision = FieldsOf<'Decision'> & Written;
export type Option = FieldsOf<'Option'> & Written;
export type Sheet = FieldsOf<'Sheet'> & Written;
export type Source = FieldsOf<'Source'> & { id: string };
export type Person = FieldsOf<'Person'> & { id: string };

/** How the site looks. */
type Theme = {
  light: Palette;
  dark: Palette;
  /** The `d` of a path in a square of 32 by 32; absent where the clinic has no mark of its own. */
  mark: string | undefined;
};

/** A photograph as it was taken, with what its record says. */
export type Photo = Pick<FieldsOf<'Photo'>, 'credit'> & {
  /** The file's name without its ending. */
  name: string;
  /** In pixels, the right way up. */
  width: number;
  height: number;
  /** Of its content, and of how it is encoded. */
  hash: string;
};

/** Everything that is published, in the order in which the site shows it. */
export type Content = {
  clinic: Clinic;
  /** What is still being confirmed, in words, while the site is a preview. */
  preview: string[] | undefined;
  /** Whether this is a build to look at, with drafts, whose titles say that they are. */
  areDraftsShown: boolean;
  figures: Figure[];
  /** What `{{name}}` prints. */
  figureTexts: Map<string, string>;
  /** Those of them that are telephone numbers. */
  phoneTexts: Map<string, string>;
  /** The day of the build in the clinic's time zone, such as `2026-11-22`. */
  today: string;
  /** What is to be said today. */
  notices: FieldsOf<'Notice'>[];
  /** With which staff begin when they answer, by title. */
  replies: FieldsOf<'Reply'>[];
  theme: Theme;
  /** Days on which nothing is planned. */
  holidays: Holiday[];
  /** What people type, and the word of the site that they mean by it. */
  synonyms: Synonym[];
  /** By term. */
  glossary: GlossaryEntry[];
  pages: Page[];
  conditions: Condition[];
  questions: Question[];
  locations: Location[];
  people: Person[];
  /** By their files' names, such as `room.jpg`. */
  photos: Map<string, Photo>;
  /** The size of each file to download, in bytes, by its name. */
  downloads: Map<string, number>;
  decisions: Decision[];
  /** By name, so that none is in front for any other reason. */
  options: Option[];
  /** To print and fill in. */
  sheets: Sheet[];
  /** Sorted by id, which is usually author and year. */
  sources: Source[];
};
