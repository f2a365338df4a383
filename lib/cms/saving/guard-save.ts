import { placeFile } from '@/lib/content/load/files/place-file';
import type { ContentType } from '@/lib/content/schemas/content-types';
import type { Checked } from '../checking/rules-client';
import type { ContentFiles } from '../content-files';
import { editedTypeOf, editedTypes, isContentType } from '../edited-types';
import { type Entry, isAsRead, toFile, toListed } from '../file-format';
import { type Merged, mergeEntries } from './merge-entries';
import { listProblems } from './problem-lines';

/** What the editor is about to save. */
type Saving = {
  /** The path of the file in the content folder. */
  name: string;
  isNew: boolean;
  entry: Entry;
};

/** What saving needs of the browser. */
export type SavingTools = {
  readFiles: () => Promise<ContentFiles>;
  check: (files: ContentFiles, name: string, text: string) => Promise<Checked>;
  /** Shows both versions; whether the person wants both changes to be saved. */
  showConflict: (versions: Conflict) => Promise<boolean>;
  /** Keeps the text of a file that is about to be saved over. */
  keepVersion: (name: string, text: string) => Promise<void>;
  /** Told of the links of what is about to be saved that nothing records yet. */
  onNewLinks: (links: readonly string[]) => void;
};

/** A file that somebody else has changed since it was opened. */
export type Conflict = {
  name: string;
  mine: string;
  theirs: string;
  /** What cannot be saved: the words of the one field that both have changed, or the whole file. */
  toCopy: string;
  merged: Merged;
};

/** Nothing was saved, and why; the editor shows the message. */
export class SavingRefused extends Error {}

/**
 * What comes between the editor's button and the file: nobody's change is overwritten, and nothing is
 * saved that the check would refuse.
 *
 * @returns the entry to save, with its file as it will be
 * @throws SavingRefused if it must not be saved
 */
export async function guardSave(saving: Saving, tools: SavingTools): Promise<Entry> {
  const { name, isNew, entry } = saving;
  const { readFiles, check, showConflict } = tools;
  const type = typeOf(name);
  if (entry.unreadable !== undefined) {
    throw new SavingRefused(
      `This file cannot be read, so it cannot be changed here: ${entry.unreadable}. Fix it in a text editor, and reload this page.`,
    );
  }
  const files = await readFiles();
  const settled = isNew
    ? refuseTaken(files, name, entry)
    : await settleConflict({ name, entry, type, current: files.get(name) }, showConflict);
  const text = toFile(settled, type);
  const checked = await check(files, name, text);
  const dated = withNewDay(settled, checked, type);
  const { problems } = dated === settled ? checked : await check(files, name, toFile(dated, type));
  const stopping = problems.filter(({ stops }) => stops);
  if (stopping.length > 0) throw new SavingRefused(listProblems(stopping));
  // The rules take a moment, in which somebody may save.
  const isUntouched = (await readFiles()).get(name) === files.get(name);
  if (!isUntouched) return guardSave(saving, tools);
  const replaced = files.get(name);
  if (replaced !== undefined) await tools.keepVersion(name, replaced);
  tools.onNewLinks(problems.flatMap(({ links }) => links ?? []));
  return { ...dated, originalFile: toFile(dated, type), ...toListed(dated) };
}

function typeOf(name: string): ContentType {
  const type = editedTypeOf(name);
  if (type === undefined || (isContentType(type) && placeFile(name).message !== undefined)) {
    throw new SavingRefused(`${name}: ${placeFile(name).message}`);
  }
  return editedTypes[type];
}

/** A new file must not take the place of one that is there, perhaps one that cannot be read. */
function refuseTaken(files: ContentFiles, name: string, entry: Entry): Entry {
  if (!files.has(name)) return entry;
  throw new SavingRefused(`There is a file ${name} already: give the new one another name`);
}

async function settleConflict(
  {
    name,
    entry,
    type,
    current,
  }: { name: string; entry: Entry; type: ContentType; current: string | undefined },
  showConflict: SavingTools['showConflict'],
): Promise<Entry> {
  if (current !== undefined && isAsRead(entry.originalFile, current)) return entry;
  const merged: Merged =
    current === undefined ? { ok: false, fields: [] } : mergeEntries(entry, current, type);
  const mine = toFile(entry, type);
  const [field = '', ...others] = merged.ok ? [] : merged.fields;
  const written = others.length === 0 ? entry[field] : undefined;
  const toCopy = typeof written === 'string' ? written : mine;
  const wantsBoth = await showConflict({ name, mine, theirs: current ?? '', toCopy, merged });
  if (wantsBoth && merged.ok) return merged.entry;
  throw new SavingRefused(
    'Nothing was saved, and nothing is lost: your text is still in the form. Copy what you have changed, reload this page, and put it into the newer version.',
  );
}

/** `updatedOn` follows a text that readers see, unless somebody has just set it. */
function withNewDay(
  entry: Entry,
  { isReaderTextNew, today, updatedOnBefore }: Checked,
  { schema }: ContentType,
): Entry {
  const isSet = updatedOnBefore === undefined || entry.updatedOn !== updatedOnBefore;
  if (!('updatedOn' in schema.shape) || !isReaderTextNew || isSet) return entry;
  return { ...entry, updatedOn: today };
}
