import { z } from 'zod';
import { alternatives, wholeWords } from './load-word-lists';
import { phrases, readChecked } from './load-wording';

/** Alternatives as a pattern of one whole word. */
const oneWord = z
  .string()
  .transform((source) => new RegExp(`^(?:${source.replaceAll('*', '\\w*')})$`, 'i'));

const oppositesSchema = z.strictObject({
  denials: alternatives.transform((source) => new RegExp(`^(?:${source})$`, 'i')),
  helpers: oneWord,
  others: oneWord,
  prefixes: phrases,
  prefixPairs: z.array(z.tuple([z.string(), z.string()])),
  groups: z.array(z.array(oneWord)),
});

/** What turns a sentence round: `wording/opposites.yaml`. */
export function loadOpposites() {
  return readChecked('opposites', oppositesSchema);
}

const safetyMarksSchema = z.array(
  z.strictObject({
    asks: z.string(),
    lost: wholeWords,
    kept: wholeWords,
    needs: wholeWords.optional(),
    alike: z.boolean().default(false),
  }),
);

/** What a sentence tells people to do, and what says as much: `wording/safety-marks.yaml`. */
export function loadSafetyMarks() {
  return readChecked('safety-marks', safetyMarksSchema);
}

const putOffSchema = alternatives.transform((source) => new RegExp(`\\b(?:${source})\\b`, 'g'));

/** What puts a call for help off: `wording/put-off.yaml`. */
export function loadPutOff() {
  return readChecked('put-off', putOffSchema);
}

const rewordingSchema = z.strictObject({
  plain: alternatives.transform((source) => new RegExp(`^(?:${source})$`, 'i')),
  denials: alternatives.transform((source) => new RegExp(`^(?:${source})$`, 'i')),
  hedges: alternatives.transform((source) => new RegExp(`^(?:${source})$`, 'i')),
  forms: z.array(z.string().transform((line) => line.split('|'))),
});

/** What two versions of a sentence are compared by: `wording/rewording.yaml`. */
export function loadRewording() {
  return readChecked('rewording', rewordingSchema);
}

const directionsSchema = z.array(
  z.strictObject({
    about: z.string(),
    sides: z.tuple([side(), side()]),
    added: z.boolean().default(false),
    oneWay: z.boolean().default(false),
  }),
);

/** Words for one side of a question, with up to four others where it says `…`. */
function side() {
  return alternatives.transform((source) => {
    const gapped = source.replaceAll('… ', "(?:[\\p{L}\\p{N}'{}-]+ ){0,4}");
    return new RegExp(`(?<![\\p{L}\\d])(?:${gapped})(?![\\p{L}\\d])`, 'giu');
  });
}

/** What a sentence may say in one direction or the other: `wording/directions.yaml`. */
export function loadDirections() {
  return readChecked('directions', directionsSchema);
}
