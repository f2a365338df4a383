import type { FigureFact } from '../../../load/clinic-facts';
import { numberWordsUpTo, toNumber } from '../../../schemas/fields/number-words';
import { ofSomethingElse } from './figure-topics';

/** A count that somebody typed from memory, and the figures that it would be. */
type TypedCount = {
  words: string;
  offset: number;
  value: number;
  isMeant: (figure: FigureFact) => boolean;
};

const number = `(\\d{1,3}|${numberWordsUpTo(30)})`;
const count = new RegExp(
  `(?<![\\d.,–-])\\b${number}[ -](?:infusions|sessions|treatments|drips)\\b(?! (?:a|per|each|every) )|\\bplan (?:on|for) (?:about |around |some )?${number} visits\\b`,
  'i',
);
const ofACourse =
  /\b(?:course|you (?:will )?(?:have|get|need)|we (?:give|plan|offer)|plan (?:on|for)|(?:is|are) usual|with us|(?:patients|people) (?:here )?(?:have|get|need))\b/i;

/** A number of infusions, in a sentence that is about a course. */
export function findCounts(text: string): TypedCount[] {
  const match = count.exec(text);
  const counted = match?.[1] ?? match?.[2] ?? '';
  const value = toNumber(counted) ?? Number(counted);
  const isOfACourse =
    ofACourse.test(text) || /\b(?:the|all|your) $/i.test(text.slice(0, match?.index));
  if (!match || Number.isNaN(value) || !isOfACourse) return [];
  const isMeant = ({ unit }: FigureFact) => unit.startsWith('sessions');
  return [{ words: match[0], offset: match.index, value, isMeant }];
}

/** How many a week: 3.5 is one every other day. */
const rates: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  daily: 7,
  'every day': 7,
  'every other day': 3.5,
  'every second day': 3.5,
  weekly: 1,
  'every week': 1,
};
const rate = new RegExp(
  `\\b(once|twice|[1-5]|${numberWordsUpTo(5)})(?: times| infusions?| sessions?)? (?:a|per|each|every) week\\b|\\b(daily|every day|every (?:other|second) day|weekly|every week)\\b`,
  'i',
);
const ofInfusions = /\b(?:we give|we plan|infusions?|drips?|you (?:will )?come)\b/i;

/** How often infusions are given. */
export function findRates(text: string): TypedCount[] {
  const match = rate.exec(text);
  const word = (match?.[1] ?? match?.[2])?.toLowerCase() ?? '';
  const value = rates[word] ?? toNumber(word);
  if (!match || value === undefined || !ofInfusions.test(text) || ofSomethingElse.test(text))
    return [];
  // Nurses place drips every day.
  if (match[2] && !/\b(?:we (?:give|plan)|you (?:have|get|need|come))\b/i.test(text)) return [];
  const isMeant = ({ unit }: FigureFact) => unit === 'sessions per week';
  return [{ words: match[0], offset: match.index, value, isMeant }];
}
