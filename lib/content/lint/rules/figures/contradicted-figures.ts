import type { FigureFact } from '../../../load/clinic-facts';
import type { Sentence } from '../../../load/text/sentences';
import { numberWordsUpTo, toNumber } from '../../../schemas/fields/number-words';
import { findDurations } from '../../matching/durations';
import type { Rule } from '../../rule';
import { findDenials } from '../../values/denied-figures';
import { isAbout, ofSomethingElse } from '../../values/figure-topics';
import { findHardCoded, type HardCodedValue } from '../../values/hard-coded-values';
import { isAboutOthers, namesOthers } from '../../values/typed-figures';

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
    findHardCoded(context, (sentence, around, isRow) => {
      const { figures } = context.facts;
      if (/\?\s*$/.test(sentence.text) || namesOthers(sentence)) return [];
      // The number of a source may differ; a permission stays one with a source.
      const isOfOthers = isAboutOthers(sentence);
      const typed = isOfOthers ? findDenials(sentence) : findTyped(sentence);
      const found = typed.flatMap((one) => compare(one, sentence.text, figures));
      // A cell of a table says nothing without its row.
      const ofRow = isRow && found.length === 0 && !isOfOthers ? findInRow(sentence, around) : [];
      return [...found, ...ofRow.flatMap((one) => compare(one, around, figures))].slice(0, 1);
    }),
};

/** Spans of a cell, by what its row says of them. */
function findInRow({ text }: Sentence, row: string): Typed[] {
  if (findDurations(text).length === 0) return [];
  return findSpans(row).flatMap((found) => {
    const offset = text.indexOf(found.words);
    return offset === -1 ? [] : [{ ...found, offset }];
  });
}

function compare(
  { words, offset, value, isMeant }: Typed,
  text: string,
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
  const known = meant.map(toWords).join(', ');
  if (value === undefined) {
    const fix = 'say until when, or from when, with that token, or delete it';
    return [{ words, offset, message: `leaves no room for ${known}`, fix }];
  }
  const message = `is not what figures.yaml has (${known})`;
  return [{ words, offset, message, fix: contradictedFigures.fix }];
}

/** Spans of time in minutes, everything else as it is counted. */
function spanOf({ value, unit }: FigureFact): number {
  return unit === 'hours' ? value * 60 : value;
}

function toWords({ name, displayText }: FigureFact): string {
  return `{{${name}}}: ${displayText}`;
}

function findTyped(sentence: Sentence): Typed[] {
  const { text } = sentence;
  return [...findCounts(text), ...findRates(text), ...findSpans(text), ...findDenials(sentence)];
}

const number = `(\\d{1,3}|${numberWordsUpTo(30)})`;
const count = new RegExp(
  `(?<![\\d.,–-])\\b${number}[ -](?:infusions|sessions|treatments|drips)\\b(?! (?:a|per|each|every) )|\\bplan (?:on|for) (?:about |around |some )?${number} visits\\b`,
  'i',
);
const ofACourse =
  /\b(?:course|you (?:will )?(?:have|get|need)|we (?:give|plan|offer)|plan (?:on|for)|(?:is|are) usual|with us|(?:patients|people) (?:here )?(?:have|get|need))\b/i;

function findCounts(text: string): Typed[] {
  const match = count.exec(text);
  const counted = match?.[1] ?? match?.[2] ?? '';
  const value = toNumber(counted) ?? Number(counted);
  const isOfACourse =
    ofACourse.test(text) || /\b(?:the|all|your) $/i.test(text.slice(0, match?.index));
  if (!match || Number.isNaN(value) || !isOfACourse) return [];
  const isMeant = ({ unit }: FigureFact) => unit.startsWith('sessions');
  return [{ words: match[0], offset: match.index, value, isMeant }];
}

/** How many a week: 3.5 is one every other day. */
const rates: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  daily: 7,
  'every day': 7,
  'every other day': 3.5,
  'every second day': 3.5,
  weekly: 1,
  'every week': 1,
};
const rate = new RegExp(
  `\\b(once|twice|[1-5]|${numberWordsUpTo(5)})(?: times| infusions?| sessions?)? (?:a|per|each|every) week\\b|\\b(daily|every day|every (?:other|second) day|weekly|every week)\\b`,
  'i',
);
const ofInfusions = /\b(?:we give|we plan|infusions?|drips?|you (?:will )?come)\b/i;

function findRates(text: string): Typed[] {
  const match = rate.exec(text);
  const word = (match?.[1] ?? match?.[2])?.toLowerCase() ?? '';
  const value = rates[word] ?? toNumber(word);
  if (!match || value === undefined || !ofInfusions.test(text) || ofSomethingElse.test(text))
    return [];
  // Nurses place drips every day.
  if (match[2] && !/\b(?:we (?:give|plan)|you (?:have|get|need|come))\b/i.test(text)) return [];
  const isMeant = ({ unit }: FigureFact) => unit === 'sessions per week';
  return [{ words: match[0], offset: match.index, value, isMeant }];
}

/** How a sentence says how long something is, with D for the span: by the topic of the figure. */
const spans: readonly { figure: RegExp; said: RegExp }[] = [
  {
    figure: /^arriv/,
    said: /\b(?:come|arrive|be here|be there)\b[^.;]* D (?:early|earlier|ahead|before (?:your|the) (?:appointment|time|visit|infusion|drip)|beforehand)/i,
  },
  {
    figure: /^(?:food|fluid|drink)/,
    said: /\b(?:eat|eating|food|meals?|breakfast|lunch|snacks?|drink|drinking|water|tea|coffee)\b[^.;]*\bD (?:before|beforehand|earlier|ahead)|(?:nothing|not|no|none|stop)\b [^.;]*\b(?:eat|eating|food|meals?|drink|drinking)\b[^.;]* for (?:at least )?D\b|\bD (?:before|beforehand)\b[^.;]*\b(?:nothing|no|not|none|stop)\b[^.;]*\b(?:eat|eating|food|meals?|drink|drinking|fluids?|water)\b|\b(?:eat|eating|food|meals?|drink|drinks|drinking|fluids?)\b:? (?:none|nothing|not|no)\b[^.;,]* for (?:at least )?D\b/i,
  },
  {
    figure: /^driving/,
    said: /\b(?:driv\w+|wheel)\b[^.;]* (?:for|after|within|until) (?:at least |about |the (?:next|first) )?D\b|\bD (?:after|later|afterwards)[^.;]*\bdriv\w+|\bdriv\w+[^.;]* D (?:after|later|afterwards)\b|\bdriving: (?:none |not )?(?:for )?D\b/i,
  },
  {
    figure: /^infusion/,
    said: /\b(?:infusion|drip) (?:itself )?(?:takes|lasts|runs|is|of|over|goes on for)[^.;]{0,25} ?D|\bketamine (?:then )?runs[^.;]{0,25} (?:for|over|in) (?:about |around )?D|\blie (?:down |on a bed |in a chair )?for (?:about |around )?D/i,
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
