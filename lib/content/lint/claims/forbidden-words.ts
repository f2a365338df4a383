import { z } from 'zod';
import type { ContentFolder } from '../../load/files/read-folder';
import { grammar } from '../matching/load-wording';
import type { Phrase } from '../matching/phrases/phrase';
import { splitWords } from '../matching/split-words';
import { type Fault, type OwnEntries, readOwnEntries } from './own-entries';

/** Words that the clinic does not want on its site. */
export type ForbiddenWords = {
  find: readonly Phrase[];
  reason: string;
  /** What to write in their place. */
  instead: string;
};

const entrySchema = z.strictObject({
  words: z.string().trim().min(2),
  reason: z.string().trim().min(10),
  instead: z.string().trim().min(2),
});

/** Reads `forbidden.yaml`, whose words are phrases as in lint/wording/README.md. */
export function readForbiddenWords(folder: ContentFolder): OwnEntries<ForbiddenWords> {
  const read = readOwnEntries(folder, 'forbidden.yaml', entrySchema);
  const faults: Fault[] = [...read.faults];
  const entries = read.entries.flatMap(({ words, line, ...entry }) => {
    const phrase = toPhrase(words);
    if (typeof phrase === 'string') {
      faults.push({ line, message: phrase });
      return [];
    }
    return [{ ...entry, line, find: phrase }];
  });
  return { ...read, entries, faults };
}

/** The compiled phrase; what is wrong with it, if it is none. */
function toPhrase(written: string): Phrase[] | string {
  const steps = written.split(/\s+/).map(foldStep);
  if (!steps.some((step) => /[\p{L}\p{N}]{2}/u.test(step) && !step.startsWith('!'))) {
    return `"${written}" names no word: write one with two letters or more`;
  }
  const unknown = steps
    .join(' ')
    .match(/<[^>]*>/g)
    ?.find((name) => !grammar.has(name.slice(1, -1)));
  if (unknown !== undefined) {
    return `there is no class of words ${unknown}: write the words themselves, with | between them`;
  }
  return grammar.compile([steps.join(' ')]);
}

/** Plain words as a sentence is read: in lower case, without accents, "don't" as two. */
function foldStep(step: string): string {
  if (/[|~*#<>^$!?]|\.\.|\p{L}-\p{L}/u.test(step)) return step.toLowerCase();
  const words = splitWords(step).map(({ text }) => text);
  return words.length === 0 ? step : words.join(' ');
}
