import { type Document, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { ContentFolder } from '../../load/files/read-folder';
import type { Range } from '../matching/phrase-finder';
import { splitWords } from '../matching/split-words';
import type { LintSentence } from './lint-texts';

/** The clinic's own exceptions from the rules on claims. */
export const allowedWordsName = 'allowed.yaml';

/** Words that hold those of a claim and claim nothing, in one place or anywhere. */
export type AllowedWords = {
  words: string;
  /** The file or folder where they may be, as messages show it; the content folder for `anywhere`. */
  where: string;
  line: number;
};

/** What `allowed.yaml` holds, and the entries that cannot be read. */
export type AllowedWordsFile = {
  path: string;
  entries: readonly AllowedWords[];
  faults: readonly { line: number; message: string }[];
};

const entrySchema = z.strictObject({
  words: z.string().trim().min(3),
  where: z.string().trim().min(1),
  reason: z.string().trim().min(10),
});

/** Reads the exceptions of a content folder; there need not be such a file. */
export function readAllowedWords({ dir, files }: ContentFolder): AllowedWordsFile {
  const path = join(dir, allowedWordsName);
  const bytes = files?.get(allowedWordsName);
  if (!bytes) return { path, entries: [], faults: [] };
  const lineCounter = new LineCounter();
  const document = parseDocument(new TextDecoder().decode(bytes), { lineCounter });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  const [error] = document.errors;
  if (error) {
    const message = 'is not a list of entries with words, where and reason';
    return { path, entries: [], faults: [{ line: lineAt(error.pos[0]), message }] };
  }
  return { path, ...readEntries(document, lineAt, dir) };
}

function readEntries(
  document: Document.Parsed,
  lineAt: (offset: number) => number,
  dir: string,
): Pick<AllowedWordsFile, 'entries' | 'faults'> {
  const list: unknown = document.toJS() ?? [];
  if (!Array.isArray(list)) {
    const message = 'is not a list: begin each entry with "- words:"';
    return { entries: [], faults: [{ line: 1, message }] };
  }
  const nodes = isSeq(document.contents) ? document.contents.items : [];
  const entries: AllowedWords[] = [];
  const faults: { line: number; message: string }[] = [];
  for (const [index, written] of list.entries()) {
    const range = z
      .object({ range: z.tuple([z.number()]).rest(z.number()) })
      .safeParse(nodes[index]);
    const line = range.success ? lineAt(range.data.range[0]) : 1;
    const { data, error } = entrySchema.safeParse(written);
    if (data) {
      const where = data.where === 'anywhere' ? dir : join(dir, data.where.replace(/\/$/, ''));
      entries.push({ words: data.words, where, line });
    } else {
      const field = error.issues[0]?.path[0] ?? 'this entry';
      faults.push({ line, message: `"${String(field)}" is missing or too short` });
    }
  }
  return { entries, faults };
}

/** Whether the words of an exception are around a claim, in a file where they may be. */
export function isAllowedBy(
  { words, where }: AllowedWords,
  file: string,
  sentence: LintSentence,
  claim: Range,
): boolean {
  if (where !== '' && file !== where && !file.startsWith(`${where}/`)) return false;
  const wanted = splitWords(words).map(({ text }) => text);
  return sentence.words.some((_, start) => {
    const end = start + wanted.length;
    const isThere = wanted.every((word, index) => sentence.words[start + index]?.text === word);
    return isThere && start < claim.end && claim.start < end;
  });
}

function join(dir: string, name: string): string {
  return dir === '' ? name : `${dir}/${name}`;
}
