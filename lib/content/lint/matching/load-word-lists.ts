import { z } from 'zod';
import { phrases, readChecked } from './load-wording';

/** Alternatives as the source of a regular expression. */
const alternatives = phrases.transform((lines) =>
  lines.join('|').replaceAll('*', '\\w*').replaceAll("'", "[’']"),
);

const medicineSchema = z.strictObject({
  words: alternatives,
  names: alternatives,
  endings: alternatives,
  given: alternatives,
  implied: alternatives,
  illnesses: alternatives,
  orders: alternatives,
  impliedOrders: alternatives,
  amounts: alternatives,
  addressed: alternatives,
  deciders: alternatives,
  decidedBefore: alternatives,
  decidedBehind: alternatives,
});

/** How a medicine is told from other words: `wording/medicines.yaml`. */
export function loadMedicineWording() {
  return readChecked('medicines', medicineSchema);
}

const reasonSchema = z.strictObject({
  reason: z.string(),
  weight: z.number(),
  words: alternatives.optional(),
  begins: alternatives.optional(),
  endings: alternatives.optional(),
  except: alternatives.optional(),
  fields: z.array(z.string()).default([]),
});

/** Why a second person reads a changed sentence first: `wording/reading-reasons.yaml`. */
export function loadReadingReasons() {
  return readChecked('reading-reasons', z.array(reasonSchema)).map(
    ({ reason, weight, words, begins, endings, fields, except = '$' }) => {
      const sources = [
        words && `\\b(?:${words})\\b`,
        begins && `^\\W*(?:please )?(?:${begins})\\b`,
        endings && `\\b(?!(?:${except})\\b)\\p{L}{2,}(?:${endings})\\b`,
      ].filter((source) => source !== undefined);
      return {
        ...{ reason, weight, fields },
        words: sources.length > 0 ? new RegExp(sources.join('|'), 'iu') : undefined,
      };
    },
  );
}

/** Alternatives as a pattern that matches whole words. */
const wholeWords = alternatives.transform(
  (source) => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'iu'),
);

const activitiesSchema = z.strictObject({
  forbids: wholeWords,
  permits: wholeWords,
  doubts: wholeWords,
  activities: z.array(
    z.strictObject({
      named: alternatives.transform((source) => new RegExp(`\\b(?:${source})\\b`, 'i')),
      words: wholeWords,
      unless: wholeWords.optional(),
      when: z.enum(['before', 'after', 'any']).default('any'),
      grave: z.boolean().default(false),
      said: alternatives.optional(),
    }),
  ),
});

/** How a text says what a figure limits: `wording/figure-activities.yaml`. */
export function loadFigureActivities() {
  return readChecked('figure-activities', activitiesSchema);
}

/** Alternatives as a pattern of one whole word. */
const oneWord = z
  .string()
  .transform((source) => new RegExp(`^(?:${source.replaceAll('*', '\\w*')})$`, 'i'));

const oppositesSchema = z.strictObject({
  denials: alternatives.transform((source) => new RegExp(`^(?:${source})$`, 'i')),
  prefixes: phrases,
  groups: z.array(z.array(oneWord)),
});

/** What turns a sentence round: `wording/opposites.yaml`. */
export function loadOpposites() {
  return readChecked('opposites', oppositesSchema);
}
