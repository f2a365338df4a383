import { z } from 'zod';
import { phrases, readChecked } from '../../matching/load-wording';

/** A value in words, and what of it is possible. */
type Doubt = {
  words: RegExp;
  /** What the whole file has to speak of, where the words alone may be something else. */
  about?: RegExp | undefined;
  isPossible: (...numbers: number[]) => boolean;
  usual: string;
};

/** "A study of 2026 in 120 people" counts nobody. */
const isYear = (number: number) => number >= 1900 && number < 2100;

/** What several numbers have to be to each other. */
const checks = {
  'part of a whole': (part, whole) =>
    whole > 0 && (part <= whole || isYear(part) || isYear(whole) || whole < 5),
  'blood pressure': (upper, lower) =>
    upper > lower && upper >= 60 && upper <= 300 && lower >= 30 && lower <= 180,
  'same number': (word, digits) => word === digits,
  'same share': (share, part, whole) => Math.abs(part / whole - share) < 0.05,
  'hours and days': (hours, days) => Math.abs(hours - 24 * days) < 12,
  'smaller first': (from, to) => from < to,
  'opening hours': (opens, closes) => opens <= closes || closes <= 1 || opens >= 18,
} satisfies Record<string, (first: number, second: number, third: number) => boolean>;

const valueSchema = z.strictObject({
  find: phrases,
  about: z.string().optional(),
  ranges: z.array(z.tuple([z.number(), z.number()])).optional(),
  check: z.enum(Object.keys(checks) as (keyof typeof checks)[]).optional(),
  usual: z.string(),
});

const wordingSchema = z.strictObject({
  mostPerKilo: z.record(z.string(), z.number()),
  values: z.array(valueSchema),
});

const { mostPerKilo, values } = readChecked('possible-values', wordingSchema);

const beginning = String.raw`(?<![\d.,])`;
const perKilo = String.raw`(?:/|per|for (?:each|every)|a|each|every) ?(?:kg|kilo(?:gram)?)\b`;

/** The regular expressions of a line; those of its brackets that it has itself keep nothing. */
function toPattern(lines: readonly string[]): RegExp {
  const source = lines
    .join('|')
    .replaceAll(/(?<!\\)\((?!\?)/g, '(?:')
    .replaceAll('<number>', String.raw`${beginning}(\d+(?:[.,]\d+)?)`)
    .replaceAll('<per kg>', perKilo)
    .replaceAll('<word>', '(one|two|three|four|five|six|seven|eight|nine|ten|twelve)')
    .replaceAll('<share>', '((?:(?:one|a|two|three) )?(?:half|thirds?|quarters?))')
    .replaceAll(/<(inner )?(?:(\d)-)?(\d)(\.1)?>/g, (_, inner, least, most, decimals) => {
      const digits = String.raw`(\d{${least ?? 1},${most}}${decimals ? String.raw`(?:[.,]\d)?` : ''})`;
      return inner ? digits : beginning + digits;
    });
  return new RegExp(source, 'i');
}

/** Values that no person and no study can have: `wording/possible-values.yaml`. */
export const doubts: readonly Doubt[] = [
  ...values.map(
    ({ find, about, ranges = [], check, usual }): Doubt => ({
      words: toPattern(find),
      about: about === undefined ? undefined : new RegExp(about, 'i'),
      isPossible:
        check === undefined
          ? (value) => ranges.some(([least, most]) => value >= least && value <= most)
          : checks[check],
      usual,
    }),
  ),
  ...Object.entries(mostPerKilo).flatMap(([medicine, most]): Doubt[] =>
    [
      `\\b${medicine}\\b[^.;\\d]{0,40}<number> ?mg ?<per kg>`,
      `<number> ?mg ?<per kg>( (of|iv|intravenous))* ${medicine}\\b`,
    ].map((line) => ({
      words: toPattern([line]),
      isPossible: (value) => value <= most,
      usual: `at most ${most} mg/kg of ${medicine}`,
    })),
  ),
];
