import { numberWordsUpTo, toNumber } from '../../schemas/fields/number-words';

/** A span of time in a sentence, as it is written. */
export type Duration = { words: string; offset: number; minutes: number };

const amount = `\\d{1,3}(?:[.,]\\d)?|an?|${numberWordsUpTo(90)}`;
const unit = 'min(?:ute)?s?|h(?:(?:ou)?rs?)?|days?|weeks?';

const duration = new RegExp(
  `(?<![\\p{L}\\d.,–-])(?:(?<part>half an|a quarter of an|three[- ]quarters of an) hour|half a day|half[- ]hour|(?<amount>${amount})(?<half> and a half)?[ -]?(?<unit>${unit})(?<rest> and a (?:half|quarter))?)(?![\\p{L}\\d])`,
  'giu',
);

const parts: Readonly<Record<string, number>> = {
  'half an': 30,
  'a quarter of an': 15,
  'three quarters of an': 45,
  'three-quarters of an': 45,
};

/** Every span of minutes, hours, days or weeks: "40 minutes", "half an hour", "an hour and a half", "24hrs". */
export function findDurations(text: string): Duration[] {
  return [...text.matchAll(duration)].map((match) => ({
    words: match[0],
    offset: match.index,
    minutes: toMinutes(match[0], match.groups ?? {}),
  }));
}

function toMinutes(words: string, groups: Record<string, string | undefined>): number {
  const { part, amount, half, unit = 'hour', rest = '' } = groups;
  if (part === undefined && amount === undefined && /day/i.test(words)) return 720;
  if (part !== undefined) return parts[part.toLowerCase()] ?? 30;
  if (amount === undefined) return 30;
  const written = /^an?$/i.test(amount) ? 1 : toNumber(amount);
  const number = written ?? Number(amount.replace(',', '.'));
  const more = half || rest.endsWith('half') ? 0.5 : rest.endsWith('quarter') ? 0.25 : 0;
  return (number + more) * toUnit(unit);
}

function toUnit(unit: string): number {
  if (/^m/i.test(unit)) return 1;
  if (/^h/i.test(unit)) return 60;
  return /^d/i.test(unit) ? 1440 : 10_080;
}
