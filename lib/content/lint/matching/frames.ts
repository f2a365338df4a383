import { type Frame, frames, grammar } from './load-wording';
import type { PhraseFinder, Range } from './phrases/phrase-finder';
import type { Word } from './split-words';

type Target = { words: readonly Word[]; finder: PhraseFinder; isCited: boolean };

/** An answer that turns the question before it into a claim. */
export const affirmation = grammar.compile(['^ <affirmation>']);

/** Whether what is around a claim makes it honest; `name` is one of wording/frames.yaml. */
export function isFramed(name: string, target: Target, claim: Range): boolean {
  if (name === 'cited') return target.isCited;
  if (name === 'asked') return isAsked(target, claim);
  const parts = frames.get(name);
  if (!parts) throw new Error(`there is no frame ${name} in lint/wording/frames.yaml`);
  return parts.some((part) => isPartFound(part, target, claim));
}

function isPartFound(frame: Frame, { words, finder }: Target, claim: Range): boolean {
  const { start, end } = placeOf(frame, words, claim);
  const excepted = finder.findAll(frame.except);
  return finder
    .findAll(frame.find, start, end)
    .some(
      (range) => !excepted.some((other) => other.start <= range.start && range.end <= other.end),
    );
}

/** Where a frame looks. */
function placeOf(frame: Frame, words: readonly Word[], claim: Range): Range {
  const clause = clauseAround(words, claim);
  switch (frame.in) {
    case 'before':
      return {
        start: Math.max(clause.start, lastComma(words, claim), claim.start - 9),
        end: claim.start,
      };
    case 'behind':
      return { start: claim.end, end: clause.end };
    case 'step':
      return { start: Math.max(clause.start, lastComma(words, claim)), end: claim.start };
    case 'clause':
      return clause;
    case 'sentence':
      return { start: 0, end: words.length };
  }
}

/** Where the words after the last comma before a claim begin. */
function lastComma(words: readonly Word[], claim: Range): number {
  return words.slice(0, claim.start).findLastIndex(({ text }) => text === ',') + 1;
}

const clauseMarks = /^[;:–()—.!?]$/;
const clauseWords = /^(?:but|and|so|yet|while|whereas|though|although|because)$/;

/** The words between the marks around a claim, or a comma with a conjunction. */
function clauseAround(words: readonly Word[], claim: Range): Range {
  const isEnd = ({ text }: Word, index: number) =>
    clauseMarks.test(text) ||
    text === 'but' ||
    (text === ',' && clauseWords.test(words[index + 1]?.text ?? ''));
  const start = words.slice(0, claim.start).findLastIndex(isEnd) + 1;
  const length = words.slice(claim.end).findIndex((word, index) => isEnd(word, claim.end + index));
  return { start, end: length === -1 ? words.length : claim.end + length };
}

/** A question claims nothing, unless its answer does: "Is it safe? Yes." */
function isAsked({ words, finder }: Target, claim: Range): boolean {
  const mark = words.findIndex(({ text }, index) => text === '?' && index >= claim.end);
  if (mark === -1) return false;
  const first = words.findIndex(({ isMark }, index) => index > mark && !isMark);
  return first === -1 || !finder.has(affirmation, first, words.length);
}
