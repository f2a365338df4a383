import { memoize } from '../../../memoize';
import type { ContentItem } from '../../load/content-item';
import type { Finding, LintContext } from '../rule';
import { type LintSentence, type LintText, toLintTexts } from '../texts/lint-texts';
import { cutAroundDifference } from '../values/cut-around-difference';
import { findTakenOut, type Placed, pairVersions, type Replaced } from './sense/pair-versions';
import { markWords } from './words/mark-words';

/** A sentence in two versions, without its citations. */
type Former = { was: string; is: string };

/** More words that were lost, or are new, make another sentence of it. */
const mostChanged = 3;

/**
 * What a sentence said before, however much of it was changed: what stood there, or is most like it.
 *
 * @param found words of a sentence, and their line
 * @returns `undefined` where the sentence is the same, or new
 */
export function findFormer(found: Finding, context: LintContext): Former | undefined {
  const { one, versions } = findVersions(found, context) ?? {};
  return versions?.reworded.find(({ sentence, isGone }) => sentence === one?.sentence && !isGone);
}

/** All that was taken out where a sentence stands that is new, and what it was; none where nothing was. */
export function findReplaced(found: Finding, context: LintContext): readonly InText[] {
  const { one, versions } = findVersions(found, context) ?? {};
  if (!one || !versions) return [];
  const former = versions.reworded.find((other) => other.sentence === one.sentence);
  const here = versions.takenOut.get(one) ?? [];
  return [...here, ...versions.before.filter((old) => old.written === former?.was)];
}

function findVersions(
  { file, line, words }: Finding,
  { allItems, committedItems, facts: { locale } }: LintContext,
) {
  const old = committedItems().find(({ path }) => path === file);
  const item = allItems.find(({ path }) => path === file);
  if (!old || !item || words === undefined) return undefined;
  const versions = versionsOf(item)(old, locale);
  const one = versions.now.find((other) => isAt(other, words, line));
  return one && { one, versions };
}

/** A sentence that differs from what it was, and where it is. */
export type Reworded = Former & {
  text: LintText;
  sentence: LintSentence;
  /** Whether another one took its place: that is nearest to it then. */
  isGone: boolean;
  /** What else was written there. */
  beside: Replaced<unknown>['beside'];
};

/** Every such sentence of a file, in its order: by a word or two, or all of it. */
export function findReworded(
  old: ContentItem,
  item: ContentItem,
  locale: string,
): readonly Reworded[] {
  return versionsOf(item)(old, locale).reworded;
}

type Versions = {
  before: readonly InText[];
  now: readonly InText[];
  reworded: readonly Reworded[];
  takenOut: ReadonlyMap<InText, readonly InText[]>;
};

/** A file that is checked is asked by every rule that judges its sentences. */
const versionsOf = memoize((item: ContentItem) => {
  const known = new Map<ContentItem, Versions>();
  return (old: ContentItem, locale: string) => {
    const found = known.get(old) ?? compareVersions(old, item, locale);
    known.set(old, found);
    return found;
  };
});

function compareVersions(old: ContentItem, item: ContentItem, locale: string): Versions {
  const [before, now] = [sentencesIn(old, locale), sentencesIn(item, locale)];
  const gone = findGone(before, now);
  if (gone.length === 0) return { before, now, reworded: [], takenOut: new Map() };
  const replaced = pairVersions(before, now);
  const known = new Set(before.map(({ written }) => written));
  const young = now
    .filter(({ written }) => !known.has(written))
    .map((one) => ({ one, near: toFormer(gone, one.written) }));
  const isElsewhere = (text: string) => young.some(({ near }) => near?.was === text);
  const reworded = young.flatMap(({ one, near }): Reworded[] => {
    const here = replaced.filter(
      ({ is, was, isGone }) => is === one && !(isGone && isElsewhere(was)),
    );
    const isNew = near && !here.some(({ was }) => was === near.was);
    return [
      ...(isNew ? [{ ...one, ...near, isGone: false, beside: [] }] : []),
      ...here
        .filter(({ isGone }) => !(isNew && !isGone))
        .map(({ was, isGone, beside }) => ({ ...one, is: one.written, was, isGone, beside })),
    ];
  });
  return { before, now, reworded, takenOut: findTakenOut(before, now) };
}

/** The sentences that are there no longer, or less often: the summary may say what the text says. */
function findGone(before: readonly InText[], now: readonly InText[]): string[] {
  const present = new Map<string, number>();
  for (const { written } of now) present.set(written, (present.get(written) ?? 0) + 1);
  return before.flatMap(({ written }) => {
    const left = present.get(written) ?? 0;
    present.set(written, left - 1);
    return left > 0 ? [] : [written];
  });
}

/** Of a file that was written anew, which sentence replaces which is not looked for. */
const mostCompared = 100;

/** @param gone the sentences that are there no longer */
function toFormer(gone: readonly string[], is: string): Former | undefined {
  if (gone.length > mostCompared) return undefined;
  const [best] = gone
    .map((was) => ({ was, changed: countChanged(was, is) }))
    .filter(({ changed }) => changed > 0)
    .sort((a, b) => a.changed - b.changed);
  return best && { was: best.was, is };
}

/** In characters; of longer sentences, what is around the difference is shown. */
const mostShown = 160;

/** That the words before may be right: `"It is safe." was "It is not safe." before: put it back, …`. */
export function tellFormer(former: Former): string {
  const isLong = Math.max(former.was.length, former.is.length) > mostShown;
  const [was, is] = isLong ? cutAroundDifference(former.was, former.is) : [former.was, former.is];
  return `"${is}" was "${was}" before: put it back, unless the change is meant`;
}

/** A sentence that is gone, so long that one can read it. */
export function quoteFormer(was: string): string {
  return was.length > mostShown ? `${was.slice(0, was.lastIndexOf(' ', mostShown))} …` : was;
}

/** Whether a sentence differs from what it was by a word or two. */
export function isNear(was: string, is: string): boolean {
  return countChanged(was, is) > 0;
}

/** A sentence, and where it is. */
export type InText = Placed & { text: LintText; sentence: LintSentence };

/** Every sentence of a file that somebody may read, in its order. */
export function sentencesIn(item: ContentItem, locale: string): InText[] {
  return toLintTexts([item], locale).flatMap((text) =>
    text.sentences.map((sentence) => ({
      ...{ text, sentence, written: toWritten(text, sentence) },
      zone: text.field?.replaceAll(/\.\d+/g, '') ?? '',
    })),
  );
}

/** With its figures, without its citations. */
function toWritten({ text }: LintText, { text: { length }, offset }: LintSentence): string {
  return text
    .slice(offset, offset + length)
    .replaceAll(/\[\^[^\]]*\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function isAt({ text, sentence }: InText, words: string, line: number | undefined): boolean {
  const {
    offset,
    text: { length },
  } = sentence;
  const index = text.text.slice(offset, offset + length).indexOf(words);
  return index !== -1 && (line === undefined || text.lineAt(offset + index) === line);
}

/** How many words differ; 0 where only signs do, or it is another sentence. */
function countChanged(was: string, is: string): number {
  const counts = { same: 0, removed: 0, added: 0 };
  for (const { kind, words } of markWords(was, is)) {
    counts[kind] += words.match(/\{\{[^}]*\}\}|[\p{L}\p{N}]+/gu)?.length ?? 0;
  }
  const { same, removed, added } = counts;
  const isOther = Math.max(removed, added) > Math.min(mostChanged, 2 * same) || same < 2;
  return isOther ? 0 : removed + added;
}
