import type { FigureFact } from '../../../load/clinic-facts';
import type { Sentence } from '../../../load/text/sentences';
import { findDurations } from '../../matching/durations';
import type { Rule } from '../../rule';
import { findContradictions, toWords } from '../../values/figures/contradictions';
import { findDenials } from '../../values/figures/denied-figures';
import { isAbout } from '../../values/figures/figure-topics';
import { findCounts, findRates } from '../../values/figures/typed-counts';
import { isAboutOthers, namesOthers } from '../../values/figures/typed-figures';
import { findHardCoded, type HardCodedValue } from '../../values/hard-coded-values';

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
  judgesSentences: true,
  message: 'is not the number that figures.yaml has',
  fix: 'write the token that prints it, or say whose number it is, with its source',
  check: (context) => {
    const stated = findContradictions(context);
    const told = new Set(stated.map(({ file, line }) => `${file}:${line}`));
    const typed = findHardCoded(context, (sentence) => {
      const { figures } = context.facts;
      if (/\?\s*$/.test(sentence.text) || namesOthers(sentence)) return [];
      // The number of a source may differ; a permission stays one with a source.
      const isOfOthers = isAboutOthers(sentence);
      const typed = isOfOthers ? findDenials(sentence) : findTyped(sentence);
      return typed.flatMap((found) => compare(found, sentence.text, figures)).slice(0, 1);
    });
    return [
      ...stated.flatMap(({ isGrave, ...found }) => (isGrave ? [] : [found])),
      ...typed.filter(({ file, line }) => !told.has(`${file}:${line}`)),
    ];
  },
};

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
    const fix =
      'look up which figure is meant, and say with its token until when, or from when; or delete it';
    return [{ words, offset, message: `leaves no room for ${known}`, fix }];
  }
  const message = `is not what figures.yaml has (${known})`;
  return [{ words, offset, message, fix: contradictedFigures.fix }];
}

/** Spans of time in minutes, everything else as it is counted. */
function spanOf({ value, unit }: FigureFact): number {
  return unit === 'hours' ? value * 60 : value;
}

function findTyped(sentence: Sentence): Typed[] {
  const { text } = sentence;
  return [...findCounts(text), ...findRates(text), ...findSpans(text), ...findDenials(sentence)];
}

/** How a sentence says how long something is, with D for the span: by the topic of the figure. */
const spans: readonly { figure: RegExp; said: RegExp }[] = [
  {
    figure: /^arriv/,
    said: /\b(?:come|arrive|be here|be there)\b[^.;]* D (?:early|earlier|ahead|before (?:your|the) (?:appointment|time|visit|infusion|drip)|beforehand)/i,
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
