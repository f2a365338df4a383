import { z } from 'zod';
import { phrases, readChecked } from './load-wording';

/** Alternatives as the source of a regular expression. */
export const alternatives = phrases.transform((lines) =>
  lines.join('|').replaceAll('*', '\\w*').replaceAll("'", "[’']"),
);

/** Words between an order and its medicine: none that begins something else. */
export const gap =
  "(?:(?!(?:and|or|but|to|in|with|if|is|are|for|from|after|before|when|by|at|as|than|while|that|which|because|who|us|me) )[a-z’'-]+ ){0,4}";

/** A medicine, which stands as ¤ in what is searched. */
export const medicine = '(?:blood[- ]pressure |sleeping |calming |blood )?¤+';

/** Alternatives around a medicine. */
const aroundMedicine = phrases.transform((lines) =>
  lines
    .map((line) => (line.startsWith('¤') ? line : `\\b${line}`))
    .map((line) => line.replaceAll("'", "[’']").replaceAll('… ', gap))
    .map((line) => `${line.replaceAll(/¤(?![|+])/g, medicine)}(?!\\w)`)
    .join('|'),
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
  otherOrders: aroundMedicine,
  pronouns: alternatives,
  atOnce: alternatives,
  stops: alternatives,
  harmless: alternatives,
  beginnings: alternatives,
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
export const wholeWords = alternatives.transform(
  (source) => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'iu'),
);

const leftoversSchema = z.array(
  z.strictObject({
    what: z.string(),
    fix: z.string(),
    find: phrases,
    anyCase: z.boolean().default(false),
  }),
);

/** What comes along when a text is copied: `wording/leftovers.yaml`. */
export function loadLeftovers() {
  return readChecked('leftovers', leftoversSchema).map(({ find, anyCase, ...leftover }) => ({
    ...leftover,
    words: new RegExp(find.join('|'), anyCase ? 'imu' : 'mu'),
  }));
}

/** Little words of Afrikaans, and those of them that nobody writes in English: `wording/afrikaans.yaml`. */
export function loadAfrikaans(): { any: RegExp; only: RegExp } {
  const { shared, only } = readChecked(
    'afrikaans',
    z.strictObject({ only: alternatives, shared: alternatives }),
  );
  return {
    any: new RegExp(`^(?:${only}|${shared})$`, 'i'),
    only: new RegExp(`^(?:${only})$`, 'i'),
  };
}

/** What says that a sentence speaks to somebody in danger: `wording/danger.yaml`. */
export function loadDanger(): RegExp {
  return new RegExp(`\\b(?:${readChecked('danger', alternatives)})\\b`, 'i');
}

const activitiesSchema = z.strictObject({
  forbids: wholeWords,
  permits: wholeWords,
  doubts: wholeWords,
  others: alternatives,
  othersSay: alternatives,
  fragments: alternatives,
  beforeLimits: alternatives,
  beforeSpans: alternatives,
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
