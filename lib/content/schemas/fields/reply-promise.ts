/** How soon a reply is promised. A working day is a weekday without public holidays. */
export type ReplyPromise = { count: number; unit: 'hour' | 'day' | 'working-day' };

const numbers = [
  'a',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

const promise = new RegExp(
  `^(?:(?<digits>\\d{1,3})|(?<word>an|${numbers.join('|')})|the next) (?<working>working |business )?(?<unit>hour|day|week)s?$`,
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
  const count = digits === undefined ? toNumber(word) : Number(digits);
  if (count === 0) return undefined;
  if (unit.toLowerCase() === 'week') return { count: count * 7, unit: 'day' };
  if (unit.toLowerCase() === 'hour') return { count, unit: 'hour' };
  return { count, unit: isWorking ? 'working-day' : 'day' };
}

/** @param word undefined in `the next working day` */
function toNumber(word = 'one'): number {
  return Math.max(1, numbers.indexOf(word.toLowerCase()));
}
