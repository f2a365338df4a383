import { numberWordsUpTo, toNumber } from './number-words';

/** How soon a reply is promised. A working day is a weekday without public holidays. */
type ReplyPromise = { count: number; unit: 'hour' | 'day' | 'working-day' };

const promise = new RegExp(
  `^(?:(?<digits>\\d{1,3})|(?<word>an?|${numberWordsUpTo(10)})|the next) (?<working>working |business )?(?<unit>hour|day|week)s?$`,
  'i',
);

/**
 * Reads what the clinic promises, so that the inbox can tell which enquiries are late.
 *
 * @param words such as `two working days`, `24 hours`, `a week`
 * @returns `undefined` if it is not in these words
 */
export function readReplyPromise(words: string): ReplyPromise | undefined {
  const { digits, word, working, unit } = promise.exec(words.trim())?.groups ?? {};
  if (unit === undefined) return undefined;
  const isWorking = working !== undefined;
  // Nobody counts the hours of a working day, or working weeks.
  if (isWorking && unit.toLowerCase() !== 'day') return undefined;
  // 'a week' and 'the next working day' are one.
  const count = digits === undefined ? (toNumber(word ?? '') ?? 1) : Number(digits);
  if (count === 0) return undefined;
  if (unit.toLowerCase() === 'week') return { count: count * 7, unit: 'day' };
  if (unit.toLowerCase() === 'hour') return { count, unit: 'hour' };
  return { count, unit: isWorking ? 'working-day' : 'day' };
}
