import { parse } from 'yaml';
import { z } from 'zod';
import { readWording } from '../matching/read-wording';

/** Words that are easily typed for others: where they are, and what was probably meant. */
type Confusion = { words: RegExp; toMeant: (found: string) => string };

const phrases = z.array(z.string().min(1)).default([]);

const confusionSchema = z.strictObject({
  typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  after: phrases,
  before: phrases,
  notBefore: phrases,
  hasCase: z.boolean().default(false),
});

/** Those of `wording/confusions.yaml`, and those that show in letters and not in words. */
export const confusions: readonly Confusion[] = [
  ...z
    .array(confusionSchema)
    .parse(parse(readWording('confusions')))
    .map(toConfusion),
  {
    words: /(?<![\p{L}\d’'-])[Aa]n(?= (?!honou?r|hour|honest|heir)[bcdfgjklmpqrtvwyzh]\p{Ll}{2})/u,
    toMeant: () => 'a',
  },
  {
    // "The patient’s are": an apostrophe is right after few words.
    words:
      /(?<!\b(?:it|that|there|what|who|here|he|she|let|how|where|one|else|body|mother|father|sister|brother|friend))(?<=\p{Ll}{3})[’']s(?= (?:are|were|have)\b)/iu,
    toMeant: () => 's',
  },
];

function toConfusion(entry: z.infer<typeof confusionSchema>): Confusion {
  const { typed, after, before, notBefore, hasCase } = entry;
  const pattern = [
    String.raw`(?<![\p{L}\d’'-])`,
    after.length > 0 ? `${anyOf(after)} ` : '',
    anyOf(Object.keys(typed)),
    String.raw`(?![\p{L}\d])`,
    before.length > 0 ? String.raw`(?= ${anyOf(before)}(?![\p{L}\d]))` : '',
    notBefore.length > 0 ? String.raw`(?! ${anyOf(notBefore)}(?![\p{L}\d]))` : '',
  ];
  return {
    words: new RegExp(pattern.join(''), hasCase ? 'u' : 'iu'),
    toMeant: (found) => replaceEnd(found, typed),
  };
}

/** A pattern of phrases such as `over #`, or `a|the dose`: `#` is a number above 1, `*` any letters. */
function anyOf(phrases: readonly string[]): string {
  const patterns = phrases.map((phrase) =>
    phrase
      .split(' ')
      .map((step) => `(?:${step})`)
      .join(' ')
      .replaceAll('#', String.raw`(?:\d{2,}|[2-9])`)
      .replaceAll('*', String.raw`\p{L}*`)
      .replaceAll("'", "[’']"),
  );
  return `(?:${patterns.join('|')})`;
}

/** The words as they were found, with what is meant in place of what was typed, which ends them. */
function replaceEnd(found: string, typed: z.infer<typeof confusionSchema>['typed']): string {
  const plain = found.toLowerCase().replaceAll('’', "'");
  const [key = '', meant = ''] = Object.entries(typed).find(([key]) => plain.endsWith(key)) ?? [];
  const isCapital = /^\p{Lu}/u.test(found.slice(-key.length));
  return [meant]
    .flat()
    .map((word) => (isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .map((word) => found.slice(0, found.length - key.length) + word)
    .join('" or "');
}
