import type { FigureFact } from '../../../load/clinic-facts';
import { type Duration, findDurations } from '../../matching/durations';
import { loadFigureActivities } from '../../matching/load-word-lists';
import type { TextUnit } from '../../texts/text-units';
import { isAbout } from './figure-topics';
import { type Part, partsOf, sideOf } from './parts-of-unit';
import { isAboutOthers } from './typed-figures';

/** A number with a unit of time that a text gives for what the clinic's figures decide. */
export type StatedFigure = {
  words: string;
  offset: number;
  figures: readonly FigureFact[];
  /** Whether it can harm, and nothing leaves open that it is meant. */
  isGrave: boolean;
};

const wording = loadFigureActivities();
type Activity = (typeof wording.activities)[number];

/** A span, from the least to the most of a range. */
type Span = Omit<Duration, 'minutes'> & { least: number; most: number };

/** A span with what it stands in: its own part of the unit, and the part that names the activity. */
type Place = { span: Span; own: Part; named: string; isBorrowed: boolean };

/** Every number of a unit that differs from the figure of what it limits or measures. */
export function findStated(unit: TextUnit, figures: readonly FigureFact[]): StatedFigure[] {
  const { text, citations } = unit;
  if (/\?\s*$/.test(text)) return [];
  const spans = findSpans(text);
  if (spans.length === 0 || ofOthers.test(text) || isAboutOthers({ text, offset: 0, citations }))
    return [];
  const timed = figures.filter((figure) => minutesOf(figure) !== undefined);
  const parts = partsOf(text, spans);
  return spans.flatMap((span) => {
    const own = parts.find(({ start, end }) => span.offset >= start && span.offset < end);
    if (!own) return [];
    const place = { span, own, named: own.text, isBorrowed: false };
    const here = compare(place, unit, timed);
    if (here !== 'none') return here;
    // A fragment, such as "only after 12 hours", belongs to what is said around it.
    const rest = text.slice(own.start, span.offset);
    if (!fragment.test(rest)) return [];
    const index = parts.indexOf(own);
    const beside = [...parts.slice(0, index).reverse(), ...parts.slice(index + 1)]
      .filter((part) => !spans.some(({ offset }) => offset >= part.start && offset < part.end))
      .map((part) => ({ named: part.text, isBorrowed: false }));
    const isShort = text.trim().split(/\s+/).length <= 14;
    const around = (isShort ? unit.around : []).map((named) => ({ named, isBorrowed: true }));
    for (const named of [...beside, ...around]) {
      const found = compare({ span, own, ...named }, unit, timed);
      if (found !== 'none') return found;
    }
    return [];
  });
}

/** Whose rule it is. */
const ofOthers = new RegExp(
  `\\b(?:${wording.others}) (?:here |nearby |elsewhere |often |mostly )?(?:${wording.othersSay})\\b`,
  'i',
);

/** What may stand in front of the number where a part names no activity. */
const fragment = new RegExp(`^[\\s*•-]*(?:${wording.fragments}|[,:\\s-])*$`, 'i');

/** `none` where the place names no activity of a figure. */
function compare(place: Place, unit: TextUnit, figures: readonly FigureFact[]) {
  const { span, own, named, isBorrowed } = place;
  const where = own.text === named ? named : `${named} ${own.text}`;
  const meant = wording.activities.flatMap((activity) => {
    const of = figures.filter(({ name, label }) => activity.named.test(`${name} ${label}`));
    if (of.length === 0 || !activity.words.test(named) || activity.unless?.test(where)) return [];
    return isSaid(activity, place, unit) ? [{ activity, figures: of }] : [];
  });
  if (meant.length === 0) return 'none' as const;
  const possible = meant.flatMap((one) => one.figures);
  const isGrave = meant.some(({ activity }) => activity.grave);
  // On its own side of an infusion, a limit is no length of a visit.
  const isLimit = isGrave && sideOf(unit.text, span, own) !== undefined;
  const others = isLimit
    ? []
    : figures.filter((figure) => isAbout(figure, isGrave ? where : unit.text));
  const isRight = (figure: FigureFact) => {
    const minutes = minutesOf(figure) ?? -1;
    return minutes >= span.least && minutes <= span.most;
  };
  if ([...possible, ...others].some(isRight)) return [];
  const isDoubtful =
    isBorrowed || unit.citations.length > 0 || unit.isField || wording.doubts.test(unit.text);
  const { words, offset } = span;
  return [{ words, offset, figures: possible, isGrave: isGrave && !isDoubtful }];
}

/** Whether the words around a number make it the limit, or the length, of an activity. */
function isSaid({ when, said, words }: Activity, place: Place, { text }: TextUnit): boolean {
  const { span, own, named, isBorrowed } = place;
  const before = text.slice(own.start, span.offset);
  const isTitle = isBorrowed && wordCount(named) <= 4 && wordCount(own.text) <= 8;
  const isLabelled = isTitle || isLabel(text, span, words);
  if (said !== undefined) {
    const close = new RegExp(`\\b(?:${said})\\W+(?:\\w+\\W+){0,2}$`, 'i');
    return span.most < 1440 && (isLabelled || close.test(before));
  }
  const side = isTurned(text, span, words) ?? sideOf(text, span, own);
  if (side !== undefined && when !== 'any' && side !== when) return false;
  if (isLabelled) return true;
  const where = own.text === named ? named : `${named} ${own.text}`;
  if (side !== undefined) return wording.forbids.test(where) || wording.permits.test(where);
  return wording.forbids.test(where) && lasting.test(before);
}

/** What stands in front of a number that says how long something is so. */
const lasting = new RegExp(
  `(?:^|[:(,]|\\b(?:${wording.beforeLimits})) *(?:\\d+ ?(?:to|or|/|–|-) ?)?$`,
  'i',
);

const turned =
  /^ (before|after|until) ((?:(?!(?:infusion|drip|visit|appointment|session|treatment|time|it|that)\w*\b)[\p{L}’]+ ){0,5}[\p{L}’]+)/iu;

/** "Wait 6 hours before you drive" is after an infusion, "6 hours after your last meal" before it. */
function isTurned(text: string, { offset, words }: Span, named: RegExp) {
  const [, side, rest = ''] = turned.exec(text.slice(offset + words.length)) ?? [];
  if (side === undefined || !named.test(rest)) return undefined;
  return side.toLowerCase() === 'after' ? 'before' : 'after';
}

/** "Driving: 12 hours": a few words, and hardly more than the number. */
function isLabel(text: string, { offset, words }: Span, named: RegExp): boolean {
  const [label = ''] = /^[^:(]*(?=[:(])/.exec(text) ?? [];
  if (label === '' || label.length > offset || !named.test(label)) return false;
  const rest = text.slice(label.length, offset) + text.slice(offset + words.length);
  return wordCount(label) <= 8 && wordCount(rest) <= 6;
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}

/** How often something is done, or how old somebody is, is no span. */
const noSpan = /\b(?:every|each|per|on)\s+$/i;
const noSpanAfter =
  /^ (?:a|per|each|every) (?:day|night|week|month)\b|^ (?:old|ago|away|late|drive|walk|flight|by (?:car|road|bus|train|taxi|plane)|from (?:the|here|us|our|[A-Z]))\b/;

const aSpan = new RegExp(`(?:^|[:(,]|\\b(?:${wording.beforeSpans})) *$`, 'i');

function findSpans(text: string): Span[] {
  // "6–8 hours" is a range; nothing else is changed, nor any place.
  const readable = text.replaceAll(/(?<=\d)[–-](?=\d)/g, '/');
  return findDurations(readable).flatMap(({ words, offset, minutes }): Span[] => {
    const [before, after] = [readable.slice(0, offset), readable.slice(offset + words.length)];
    if (noSpan.test(before) || noSpanAfter.test(after)) return [];
    // "Two cups a day" is a rate.
    if (
      /^an?\b/i.test(words) &&
      !aSpan.test(before) &&
      !/^ (?:before|after|later|ahead)/i.test(after)
    )
      return [];
    const [range = '', from = ''] = /(\d{1,3}|\p{L}+) ?(?:to|or|\/) ?$/iu.exec(before) ?? [];
    const [unit = ''] = /\p{L}+$/u.exec(words) ?? [];
    const [least] = range === '' ? [] : findDurations(`${from} ${unit}`);
    return [{ words, offset, least: least?.minutes ?? minutes, most: minutes }];
  });
}

function minutesOf({ value, unit }: FigureFact): number | undefined {
  if (unit === 'hours') return value * 60;
  return unit === 'minutes' ? value : undefined;
}
