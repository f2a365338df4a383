import type { FigureFact } from '../../../load/clinic-facts';
import type { Sentence } from '../../../load/text/sentences';
import { numberWordsUpTo, toNumber } from '../../../schemas/fields/number-words';
import { findDurations } from '../../matching/durations';
import type { Rule } from '../../rule';
import { isAbout } from '../../values/figure-topics';
import { findHardCoded, type HardCodedValue } from '../../values/hard-coded-values';
import { isAboutOthers } from '../hard-coded/hard-coded-figure';

/** What somebody types from memory: the words, and the figures that they would be. */
type Typed = {
  words: string;
  offset: number;
  isMeant: (figure: FigureFact) => boolean;
  value?: number;
};

/** Only a warning: the sentence may speak of something else. The same number is `hard-coded-figure`. */
export const contradictedFigures: Rule = {
  id: 'contradicted-figures',
  severity: 'warning',
  message: 'is not the number that figures.yaml has',
  fix: 'write the token that prints it, or say whose number it is, with its source',
  check: (context) =>
    findHardCoded(context, (sentence) => {
      const { figures } = context.facts;
      const typed = findTyped(sentence);
      if (typed.length === 0 || isAboutOthers(sentence) || /\?\s*$/.test(sentence.text)) return [];
      return typed.flatMap((found) => compare(found, sentence, figures)).slice(0, 1);
    }),
};

function compare(
  { words, offset, value, isMeant }: Typed,
  { text }: Sentence,
  figures: readonly FigureFact[],
): HardCodedValue[] {
  const possible = figures.filter(isMeant);
  const named = possible.filter((figure) => isAbout(figure, text));
  const meant = named.length > 0 ? named : possible;
  // A sentence may speak of two things, each with its number.
  const others = figures.filter((figure) => isAbout(figure, text));
  if (meant.length === 0 || [...meant, ...others].some((figure) => spanOf(figure) === value)) {
    return [];
  }
  const message = `is not what figures.yaml has (${meant.map(toWords).join(', ')})`;
  return [{ words, offset, message, fix: contradictedFigures.fix }];
}

/** Spans of time in minutes, everything else as it is counted. */
function spanOf({ value, unit }: FigureFact): number {
  return unit === 'hours' ? value * 60 : value;
}

function toWords({ name, displayText }: FigureFact): string {
  return `{{${name}}}: ${displayText}`;
}

function findTyped({ text }: Sentence): Typed[] {
  return [...findCounts(text), ...findRates(text), ...findSpans(text), ...findDenials(text)];
}

const number = `(\\d{1,3}|${numberWordsUpTo(30)})`;
const count = new RegExp(
  `(?<![\\d.,–-])\\b${number}[ -](?:infusions|sessions|treatments|drips)\\b(?! (?:a|per|each|every) )`,
  'i',
);
const ofACourse =
  /\b(?:course|you (?:will )?(?:have|get|need)|we (?:give|plan|offer)|(?:patients|people) (?:here )?(?:have|get|need))\b/i;

function findCounts(text: string): Typed[] {
  const match = count.exec(text);
  const value = toNumber(match?.[1] ?? '') ?? Number(match?.[1]);
  if (!match || Number.isNaN(value) || !ofACourse.test(text)) return [];
  const isMeant = ({ unit }: FigureFact) => unit.startsWith('sessions');
  return [{ words: match[0], offset: match.index, value, isMeant }];
}

const rate = new RegExp(
  `\\b(once|twice|[1-5]|${numberWordsUpTo(5)})(?: times| infusions?| sessions?)? (?:a|per|each|every) week\\b`,
  'i',
);
const ofInfusions = /\b(?:we give|we plan|infusions?|drips?)\b/i;
const ofSomethingElse =
  /\b(?:therap\w*|psycholog\w*|talk\w*|ring|call|phone|email|blood|walk|exercise)\b/i;

function findRates(text: string): Typed[] {
  const match = rate.exec(text);
  const word = match?.[1]?.toLowerCase() ?? '';
  const value = toNumber(word === 'once' ? 'one' : word === 'twice' ? 'two' : word);
  if (!match || value === undefined || !ofInfusions.test(text) || ofSomethingElse.test(text))
    return [];
  const isMeant = ({ unit }: FigureFact) => unit === 'sessions per week';
  return [{ words: match[0], offset: match.index, value, isMeant }];
}

/** How a sentence says how long something is, with D for the span: by the topic of the figure. */
const spans: readonly { figure: RegExp; said: RegExp }[] = [
  {
    figure: /^(?:food|fluid|drink)/,
    said: /\b(?:eat|eating|food|meals?|breakfast|lunch|snacks?|drink|drinking|water|tea|coffee)\b[^.;]*D (?:before|beforehand|earlier|ahead)|(?:nothing|not|no|stop) [^.;]*\b(?:eat|eating|food|meals?|drink|drinking)\b[^.;]* for (?:at least )?D/,
  },
  {
    figure: /^driving/,
    said: /\b(?:driv\w+|wheel)\b[^.;]* (?:for|after|within|until) (?:at least |about |the (?:next|first) )?D|D (?:after|later)[^.;]*\bdriv\w+/,
  },
  {
    figure: /^infusion/,
    said: /\b(?:infusion|drip) (?:itself )?(?:takes|lasts|runs|is|of|over|goes on for)[^.;]{0,25} ?D|\blie (?:down |on a bed |in a chair )?for (?:about |around )?D/i,
  },
];

function findSpans(text: string): Typed[] {
  return findDurations(text).flatMap(({ words, offset, minutes }): Typed[] => {
    const before = text.slice(0, offset);
    // "40 to 60 minutes" is a range, as others give it.
    if (/\d ?(?:to|or|and|–|-) ?$/.test(before)) return [];
    const marked = `${before}D${text.slice(offset + words.length)}`;
    const span = spans.find(({ said }) => said.test(marked));
    if (!span) return [];
    const isMeant = ({ name, unit }: FigureFact) =>
      span.figure.test(name) && (unit === 'hours' || unit === 'minutes');
    return [{ words, offset, value: minutes, isMeant }];
  });
}

const denials: readonly { figure: RegExp; said: RegExp }[] = [
  {
    figure: /^(?:food|fluid)/,
    said: /\b(?:from|after|since) midnight\b(?<=\b(?:eat|eating|food|drink|drinking|fast|fasting|nothing)\b[^.;]*)/i,
  },
  {
    figure: /^driving/,
    said: /(?<!\b(?:not|never|nobody|no one|unless|if|before|until|when|that|whether)\b[^.;]*)\b(?:you|people|patients|they|everyone)(?: (?:can|may|could|usually|often|mostly))? drive (?:(?:yourself|yourselves|themselves) )?(?:home|there|back)\b(?![^.;]*\bX)/i,
  },
];

/** What leaves a figure no room, without a number. */
function findDenials(text: string): Typed[] {
  return denials.flatMap(({ figure, said }): Typed[] => {
    const match = said.exec(text);
    if (!match) return [];
    return [{ words: match[0], offset: match.index, isMeant: ({ name }) => figure.test(name) }];
  });
}
