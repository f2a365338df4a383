import { numberWordsUpTo, toNumber } from '../../../schemas/fields/number-words';

/** How many places of its own a sentence says that the clinic has. */
type PlaceCount = { words: string; offset: number; count: number };

const number = `\\d{1,2}|${numberWordsUpTo(12)}`;
const places = 'places|locations|branches|clinics';

/** "Three places" may be others'; "the two places", "both our clinics" and "neither place" are not. */
const counted = new RegExp(`\\b(?<count>${number}) (?:${places}|rooms where we)\\b`, 'i');
const owned = [
  `\\b(?:(?:between|at|in|of|from) )?(?:all (?:of )?)?(?:the|our|these|all) (?<count>${number}) (?:${places}|hospitals)\\b`,
  `\\b(?<two>both)(?: of)?(?: our| the| these)? (?:${places}|hospitals)\\b`,
  '\\b(?<two>neither|either)(?: of (?:our|the) (?:two )?| )(?:places?|locations?|branch(?:es)?|clinics?|hospitals?)\\b',
].map((source) => new RegExp(source, 'i'));

const ours = /\b(?:we|our|us|infusions (?:at|in)|treat(?:ed)? (?:at|in))\b/i;

/** What has places of its own: a trial, a body, a country. A place that is left is an appointment. */
const ofOthers =
  /\b(?:trials?|stud(?:y|ies)|researchers?|compared|body|skin|arms?|pain|hurts?|other (?:clinics|places|hospitals)|elsewhere|countr(?:y|ies)|England|America|NHS|places (?:left|free|available|remaining))\b/i;

/** "All three have parking", after a sentence about the places. */
const pronoun = new RegExp(
  `^\\W*(?<count>all (?:${number})|both|neither)(?: of them)? (?:have|has|are|is|offer|open|lie|can|do)\\b`,
  'i',
);

/** @param before the sentence before it */
export function findPlaceCount(text: string, before: string): PlaceCount | undefined {
  if (ofOthers.test(text)) return undefined;
  const match =
    owned.map((pattern) => pattern.exec(text)).find((found) => found) ??
    (ours.test(text) ? counted.exec(text) : null);
  if (match) return toCount(match);
  const isAboutPlaces = owned.some((pattern) => pattern.test(before));
  const all = isAboutPlaces && !ofOthers.test(before) ? pronoun.exec(text) : null;
  return all ? toCount(all) : undefined;
}

function toCount(match: RegExpExecArray): PlaceCount | undefined {
  const { count: said = '' } = match.groups ?? {};
  const isTwo = match.groups?.two !== undefined || /^(?:both|neither)$/i.test(said);
  const written = said.replace(/^all /i, '');
  const count = isTwo ? 2 : (toNumber(written) ?? Number(written));
  return Number.isNaN(count) ? undefined : { words: match[0], offset: match.index, count };
}
