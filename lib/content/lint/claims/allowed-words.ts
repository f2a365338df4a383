import type { ContentFolder } from '../../load/files/read-folder';
import { allowedEntry } from '../../schemas/records/allowed-words';
import type { Range } from '../matching/phrases/phrase-finder';
import { splitWords } from '../matching/split-words';
import type { LintSentence } from '../texts/lint-texts';
import { type OwnEntries, readOwnEntries } from './own-entries';

/** Words that hold those of a claim and claim nothing, in one place or anywhere. */
export type AllowedWords = {
  words: string;
  /** The file or folder where they may be, as messages show it; the content folder for `anywhere`. */
  where: string;
  line: number;
};

/** The name of the list in the content folder. */
export const allowedWordsName = 'allowed.yaml';

/** Reads `allowed.yaml`, the clinic's own exceptions from the rules on claims. */
export function readAllowedWords(folder: ContentFolder): OwnEntries<AllowedWords> {
  const { dir } = folder;
  const read = readOwnEntries(folder, allowedWordsName, allowedEntry);
  const entries = read.entries.map(({ words, where, line }) => {
    const place = where.replace(/\/$/, '');
    const isAnywhere = where === 'anywhere';
    return { words, where: isAnywhere ? dir : dir === '' ? place : `${dir}/${place}`, line };
  });
  return { ...read, entries };
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
