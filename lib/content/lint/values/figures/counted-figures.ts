import type { FigureFact } from '../../../load/clinic-facts';
import { numberWordsUpTo, toNumber } from '../../../schemas/fields/number-words';
import type { TextUnit } from '../../texts/text-units';
import { ofSomethingElse } from './figure-topics';
import type { StatedFigure } from './stated-figures';
import { isAboutOthers } from './typed-figures';

const number = `(?<number>\\d{1,2}|${numberWordsUpTo(30)})`;
const visits = '(?:infusions|drips|sessions|treatments|visits|appointments)';

/** "Six visits", "the ten infusions"; not "six infusions a week", nor "two more visits". */
const counts = new RegExp(
  `(?<![\\p{L}\\d.,–/-]|\\b(?:first|next|last|other|another|extra|further|every|to|or) )${number}[ -](?:ketamine )?${visits}\\b(?! (?:a|per|each|every|more|extra|in (?:a|one) week|apart|later|ago)\\b)`,
  'iu',
);

const ordinals: Readonly<Record<string, number>> = {
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
};
const ordinal = new RegExp(
  `(?<end>\\b(?:after|until|till|by|with|end with|up to) )?(?:the|your) (?<ordinal>${Object.keys(ordinals).join('|')}|\\d{1,2}th) (?<last>and last )?(?:infusion|drip|session|treatment|visit|appointment)\\b`,
  'i',
);

/** "In three weeks", "takes four weeks", "course: 4 weeks"; not "three weeks after it". */
const weeks = new RegExp(
  `\\b(?:in|over|within|for|of|takes?|lasts?|fills?|needs?|spans?|runs?|is|about|spread|course:?|altogether:?)(?: (?:about|over|around|all|only|just|the|at least|some))* (?<words>${number}[- ]weeks?)\\b(?! (?:after|before|later|from|earlier|ahead|of notice|between|following|since|apart|ago|old|at a time|or more|without|each|notice|until)\\b)`,
  'i',
);

/** What may come after a course, or is somebody else's. */
const notOfCourse =
  /\b(?:top-ups?|boosters?|maintenance|extra|further|more than|fewer|less than|another|month|months|year|years|some people|others|other|after (?:a|the|your) course|diary|tablets?|medicines?|antidepressants?|washout|miss|missed|cancel\w*|paid|refund\w*|at most|up to|maximum|limit|beyond|if|letters?|notice|waiting|wait|waits|no more|consent)\b/i;

/** Every count of visits, and length of a course, that no figure has. */
export function findCounted(unit: TextUnit, figures: readonly FigureFact[]): StatedFigure[] {
  const { text, citations } = unit;
  if (!/\b(?:infusion|drip|session|treatment|visit|appointment|course)/i.test(text)) return [];
  if (/\?\s*$/.test(text) || citations.length > 0) return [];
  if (ofSomethingElse.test(text) || notOfCourse.test(text)) return [];
  const found = [...findVisits(text, figures), ...findWeeks(text, figures)];
  return found.length === 0 || isAboutOthers({ text, offset: 0, citations: [] }) ? [] : found;
}

function findVisits(text: string, all: readonly FigureFact[]): StatedFigure[] {
  const figures = all.filter(({ unit }) => unit.startsWith('sessions'));
  const course = figures.filter(({ name, unit }) => unit === 'sessions' && !/review/.test(name));
  const most = Math.max(...course.map(({ value }) => value));
  const count = counts.exec(text);
  const value = toValue(count?.groups?.number);
  const isOther = !figures.some((figure) => figure.value === value);
  if (count && value !== undefined && value > 1 && isOther) {
    return toStated(count[0], count.index, course);
  }
  const turn = ordinal.exec(text);
  const { ordinal: word = '', end, last } = turn?.groups ?? {};
  const at = ordinals[word.toLowerCase()] ?? Number.parseInt(word, 10);
  if (!turn || figures.some((figure) => figure.value === at)) return [];
  // What happens at an earlier one need not be the end of the course.
  return at > most || (at > 3 && (end ?? last) !== undefined)
    ? toStated(turn[0], turn.index, course)
    : [];
}

function findWeeks(text: string, all: readonly FigureFact[]): StatedFigure[] {
  const figures = all.filter(({ unit }) => unit === 'weeks');
  if (!/\b(?:course|infusions|drips|sessions|visits|appointments)\b/i.test(text)) return [];
  const match = weeks.exec(text);
  const { words = '', number } = match?.groups ?? {};
  const value = toValue(number);
  if (!match || value === undefined || figures.some((figure) => figure.value === value)) return [];
  return toStated(words, match.index + match[0].indexOf(words), figures);
}

function toStated(words: string, offset: number, figures: readonly FigureFact[]): StatedFigure[] {
  return figures.length === 0 ? [] : [{ words, offset, figures, isGrave: false }];
}

function toValue(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  return toNumber(written) ?? Number(written);
}
