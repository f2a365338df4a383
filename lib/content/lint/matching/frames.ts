import { loadLists } from '../wording';

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

export function isAffirmation(text: string): boolean {
  return has(lists.affirmation, text);
}

type Sentence = { text: string; isSourced: boolean; isAffirmed: boolean };

/** Whether a claim from `start` to `end` of a sentence stands in a frame. */
export function isFramed(frame: Frame, sentence: Sentence, start: number, end: number): boolean {
  const { text } = sentence;
  switch (frame) {
    case 'asked':
      return /\?[\s"')*]*$/.test(text) && !sentence.isAffirmed;
    case 'sourced':
      return sentence.isSourced;
    case 'denied':
      return isDenied(text, start, end);
    case 'hedged':
      return has(lists.hedge, clauseAround(text, start, end));
    case 'partial':
      return has(lists.partial, text);
    case 'conditional':
      return has(lists.condition, clauseBefore(text, start).split(',').at(-1) ?? '');
    case 'critical':
      return has(lists.critical, text);
    case 'balanced':
      return has(lists.balance, text.slice(end)) || has(lists.balance, text.slice(0, start));
    case 'instruction':
      return has(lists.instruction, text);
    case 'other-treatment':
      return has(lists['other-treatment'], clauseBefore(text, start));
  }
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

/** Whether one of the eight words before says no, or the words behind take it back. */
function isDenied(text: string, start: number, end: number): boolean {
  const before = clauseBefore(text, start).replaceAll(lists['not-denial'], ' ');
  const near = before.split(/\s+/).slice(-9).join(' ').replaceAll("n't", ' not');
  if (has(lists.denial, near)) return true;
  return new RegExp(`^\\W*(?:${lists['denial-behind'].source})`).test(text.slice(end));
}

/** A global pattern remembers where it stopped. */
function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
