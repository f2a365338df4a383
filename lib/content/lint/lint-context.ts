import { dayIn } from '../../plan/calendar-day';
import { readRecordedTexts } from '../checklist/text-lockfile';
import { readClinicFacts } from '../load/clinic-facts';
import { readCommittedItems } from '../load/committed-items';
import type { ContentItem } from '../load/content-item';
import { joinPath } from '../load/files/file-path';
import type { ContentFolder } from '../load/files/read-folder';
import { wordListName } from '../load/files/sort-files';
import { isPublished, type ReadItems } from '../load/read-items';
import { lockfileName, readLockfile } from '../references/urls/url-lockfile';
import { type AllowedWords, allowedWordsName, readAllowedWords } from './claims/allowed-words';
import { findClaims } from './claims/claims';
import { readForbiddenWords } from './claims/forbidden-words';
import type { LintContext } from './rule';
import { toLintTexts } from './texts/lint-texts';

/**
 * What the rules have access to in a folder that has been read.
 *
 * @param now the moment by which dates are judged, in the clinic's time zone
 * @param inWords the items whose sentences are read; every one, unless only one file is of interest
 */
export function toLintContext(
  folder: ContentFolder,
  { items, unread, diagnostics: parsed, ownWords, photoFiles, downloadFiles }: ReadItems,
  now: Date,
  inWords: readonly ContentItem[] = items,
): LintContext {
  const allItems = putNewestLast(items, folder);
  const facts = readClinicFacts(allItems);
  const allowed = readAllowedWords(folder);
  const allTexts = once(() => toLintTexts(inWords, facts.locale));
  return {
    contentDir: folder.dir,
    items: allItems.filter(isPublished),
    allItems,
    inWords: inWords.filter(isPublished),
    unread,
    parsed,
    facts,
    today: dayIn(facts.timeZone, now),
    ownWords,
    newWords: findNewLines(ownWords.lines, folder.committed?.get(wordListName)),
    lostWords: readLines(folder.committed?.get(wordListName)).filter(
      (word) => !ownWords.lines.includes(word),
    ),
    photoFiles,
    downloadFiles,
    allowed,
    newExceptions: findNewExceptions(allowed.entries, folder),
    forbidden: readForbiddenWords(folder),
    texts: once(() => allTexts().filter(({ item }) => isPublished(item))),
    claims: once(() => findClaims(allTexts(), allowed.entries)),
    lockfile: readLockfile(folder),
    committedUrls: readLines(folder.committed?.get(lockfileName)),
    committedItems: once(() => readCommittedItems(folder)),
    newPaths: new Set(
      [...(folder.committed ?? [])].flatMap(([name, text]) =>
        text === undefined ? [joinPath(folder.dir, name)] : [],
      ),
    ),
    recordedTexts: readRecordedTexts(folder),
  };
}

/** None where git was not asked, or has the list as it is. */
function findNewExceptions(
  entries: readonly AllowedWords[],
  { dir, committed }: ContentFolder,
): ReadonlySet<string> {
  if (!committed?.has(allowedWordsName)) return new Set();
  const was = new TextEncoder().encode(committed.get(allowedWordsName) ?? '');
  const before = readAllowedWords({ dir, files: new Map([[allowedWordsName, was]]) });
  const known = new Set(before.entries.map(({ words }) => words));
  return new Set(entries.map(({ words }) => words).filter((words) => !known.has(words)));
}

/** What two files may not share is wrong in the one that has changed since, or that is new: a copy. */
function putNewestLast(items: readonly ContentItem[], { dir, committed }: ContentFolder) {
  const rankByPath = new Map(
    [...(committed ?? [])].map(([name, was]) => [joinPath(dir, name), was === undefined ? 2 : 1]),
  );
  const rankOf = ({ path }: ContentItem) => rankByPath.get(path) ?? 0;
  return [...items].sort((a, b) => rankOf(a) - rankOf(b));
}

function findNewLines(lines: readonly string[], committed: string | undefined): string[] {
  if (committed === undefined) return [];
  const before = new Set(readLines(committed));
  return lines.filter((line) => line !== '' && !before.has(line));
}

function readLines(text = ''): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}

/** Calls a function when its result is first asked for. */
function once<Value>(find: () => Value): () => Value {
  let found: { value: Value } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}
