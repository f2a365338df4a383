import { loadLists } from '../wording';
import { findAll, hasAny } from './find-phrases';

/** What can make a sentence honest although it holds the words of a claim. */
export type Frame =
  | 'asked'
  | 'sourced'
  | 'denied'
  | 'hedged'
  | 'partial'
  | 'conditional'
  | 'critical'
  | 'balanced'
  | 'instruction'
  | 'other-treatment';

const lists = loadLists('frames', [
  'denial',
  'not-denial',
  'denial-behind',
  'hedge',
  'partial',
  'condition',
  'critical',
  'balance',
  'instruction',
  'affirmation',
  'other-treatment',
]);

/** Those that hold for a whole sentence, wherever in it the claim stands. */
const wholeFrames: readonly Frame[] = ['sourced', 'partial', 'critical', 'instruction'];

export function isWhole(frame: Frame): boolean {
  return wholeFrames.includes(frame);
}

export function isAffirmation(text: string): boolean {
  return hasAny(lists.affirmation, text);
}

type Sentence = { text: string; isSourced: boolean };

/** Whether a claim from `start` to `end` of a sentence stands in a frame. */
export function isFramed(frame: Frame, sentence: Sentence, start: number, end: number): boolean {
  const { text } = sentence;
  switch (frame) {
    case 'asked':
      return isAsked(text, end);
    case 'sourced':
      return sentence.isSourced;
    case 'denied':
      return isDenied(text, start, end);
    case 'hedged':
      return hasAny(lists.hedge, clauseAround(text, start, end));
    case 'partial':
      return hasAny(lists.partial, text);
    case 'conditional':
      return hasAny(lists.condition, clauseBefore(text, start).split(',').at(-1) ?? '');
    case 'critical':
      return hasAny(lists.critical, text);
    case 'balanced':
      return hasAny(lists.balance, text.slice(end)) || hasAny(lists.balance, text.slice(0, start));
    case 'instruction':
      return hasAny(lists.instruction, text);
    case 'other-treatment':
      return hasAny(lists['other-treatment'], clauseBefore(text, start).split(',').at(-1) ?? '');
  }
}

/** A question claims nothing, unless an answer behind it does: "Is it safe? Yes." */
function isAsked(text: string, end: number): boolean {
  const mark = text.indexOf('?', end);
  if (mark === -1) return false;
  const answer = text.slice(mark + 1).replace(/^[^\w]+/, '');
  return answer === '' || !hasAny(lists.affirmation, answer);
}

const clauseEnd = /[;:–()]|, (?:but|and|so|yet|while|whereas|though|although)\b| but /g;

function clauseBefore(text: string, start: number): string {
  const ends = [...text.slice(0, start).matchAll(clauseEnd)];
  const last = ends.at(-1);
  return text.slice(last ? last.index + last[0].length : 0, start);
}

function clauseAround(text: string, start: number, end: number): string {
  const behind = text.slice(end);
  const length = [...behind.matchAll(clauseEnd)][0]?.index ?? behind.length;
  return clauseBefore(text, start) + text.slice(start, end + length);
}

/** Whether one of the eight words before says no, or a word behind takes it back. */
function isDenied(text: string, start: number, end: number): boolean {
  const before = withoutFalseDenials(clauseBefore(text, start));
  const near = before.split(/\s+/).slice(-9).join(' ');
  const behind = withoutFalseDenials(text.slice(end));
  return (
    hasAny(lists.denial, near) ||
    hasAny(lists.denial, behind) ||
    hasAny(lists['denial-behind'], behind)
  );
}

/** "Not only" and "no doubt" deny nothing. */
function withoutFalseDenials(text: string): string {
  let masked = text;
  for (const { start, end } of findAll(lists['not-denial'], text)) {
    masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end);
  }
  return masked;
}
