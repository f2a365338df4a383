import type { FigureFact } from '../../../load/clinic-facts';
import type { Sentence } from '../../../load/text/sentences';
import { numberPattern } from '../../../schemas/fields/number-words';
import type { LintContext } from '../../rule';
import { chancesIn } from '../chances';
import { findHardCoded, type HardCodedValue } from '../hard-coded-values';
import { isAbout } from './figure-topics';

/** A number in a sentence that is the value of one of the clinic's figures. */
type TypedFigure = Pick<HardCodedValue, 'words' | 'offset'> & {
  /** The figures that the words of the sentence, or of the row of a table, are about. */
  fitting: readonly FigureFact[];
  /** Where none fits: those of any value that are meant perhaps, going by what is around the sentence. */
  possible: readonly FigureFact[];
  /** Whether the sentence says how soon somebody is answered. */
  isReply: boolean;
};

/**
 * Every number of the clinic's that is typed into a text, the first one of each sentence. A number that
 * belongs to a study or another clinic is theirs, so those sentences are skipped.
 *
 * @param toValue what a rule says of it, if it minds
 */
export function findTypedFigures(
  context: LintContext,
  toValue: (typed: TypedFigure) => Pick<HardCodedValue, 'message' | 'fix'> | undefined,
) {
  const patterns = context.facts.figures.map((figure) => ({
    figure,
    pattern: figurePattern(figure),
  }));
  return findHardCoded(context, (sentence, around, isRow) => {
    const typed = findTyped(sentence.text, around, isRow, patterns);
    if (!typed || isAboutOthers(sentence)) return [];
    const value = toValue(typed);
    const { words, offset } = typed;
    return value ? [{ words, offset, ...value }] : [];
  });
}

type Pattern = { figure: FigureFact; pattern: RegExp | undefined };

/** A way, a time that is over, or a rate of something else: no figure says that. */
const neverMeant =
  /^(?: (?:away|ago|late|later than|by (?:car|bus|taxi|train|plane)|on foot|drive|walk|flight|from (?:the|here|us|our|[A-Z]))|[- ](?:drive|walk|flight)|’s (?:drive|walk))/;

/** For an appointment: a course has its weeks, and nobody waits for them. */
const waited = /\bwait(?:s|ing|ed)?\b(?: (?:\p{L}+)){0,4} $/iu;

/** Where the roads are slow. */
const leaveEarlier = /\b(?:leave|set off|set out)(?: home| the house)? (?:about )?$/i;

/** What is said of a visit, a drip or driving is not said of the time before something. */
const before = /^ (?:before|beforehand|earlier|ahead|in advance|prior)\b/;
const beforeNothing = /\b(?:infusion|recovery|visit|driving)-/;

const replies =
  /\b(?:we|our|us|you (?:get|have|receive|will))\b.*\b(?:repl(?:y|ies)|answers?|get back to you|write back)\b/i;

function findTyped(
  text: string,
  around: string,
  isRow: boolean,
  patterns: readonly Pattern[],
): TypedFigure | undefined {
  const found = patterns.flatMap(({ figure, pattern }) => {
    const match = pattern?.exec(text);
    return match ? [{ words: match[0], offset: match.index, figure }] : [];
  });
  const [first] = found;
  if (!first) return undefined;
  const { words, offset } = first;
  const after = text.slice(offset + words.length);
  if (neverMeant.test(after)) return undefined;
  if (leaveEarlier.test(text.slice(0, offset)) && before.test(after)) return undefined;
  // How long a diary is kept is written beside it.
  const isOther = /\bdiary\b/i.test(text) || waited.test(text.slice(0, offset));
  if (first.figure.unit === 'weeks' && isOther) return undefined;
  const same = found
    .filter((one) => one.offset === offset)
    .map(({ figure }) => figure)
    .filter(({ name }) => !(before.test(after) && beforeNothing.test(name)));
  const about = (figures: readonly FigureFact[], where: string) =>
    figures.filter((figure) => isAbout(figure, where));
  // Cells of a row belong together; the sentences of a paragraph need not.
  const places = [clauseAt(text, offset), text, ...(isRow ? [around] : [])];
  const fitting = places.map((where) => about(same, where)).find(({ length }) => length > 0) ?? [];
  const ofKind = patterns.map(({ figure }) => figure).filter((figure) => isSpan(figure, first));
  const nearby = about(same, around);
  const possible = nearby.length > 0 ? nearby : about(ofKind, isRow ? around : text);
  return { words, offset, fitting, possible, isReply: replies.test(text) };
}

function isSpan({ unit }: FigureFact, { figure }: { figure: FigureFact }): boolean {
  return unit === figure.unit && (unit === 'minutes' || unit === 'hours');
}

/** The words between the marks around a place in a sentence. */
export function clauseAt(text: string, offset: number): string {
  const start = text.slice(0, offset).search(/[,;:–—][^,;:–—]*$/);
  const length = text.slice(offset).search(/[,;:–—]/);
  return text.slice(Math.max(0, start), length === -1 ? undefined : offset + length);
}

/** "40 minutes", "forty-minute"; "six infusions"; "twice a week". */
function figurePattern({ value, unit }: FigureFact): RegExp | undefined {
  const number = numberPattern(value);
  const patterns: Record<string, string> = {
    minutes: `${number}[ -]?min(?:ute)?s?`,
    hours: `${number}[ -]?h(?:ou)?rs?\\b(?! (?:a|per) day)`,
    weeks: `${number}[ -]weeks?`,
    sessions: `${number}[ -](?:infusions?|sessions?|treatments?|drips)\\b(?! (?:a|per|each|every) )`,
    'sessions per week': `${value === 2 ? '(?:twice|two times|2 times)' : `${number} times`} (?:a|per|each|every) week${value === 2 ? '|twice[- ]weekly' : ''}`,
  };
  const pattern = patterns[unit];
  return pattern === undefined ? undefined : new RegExp(`(?<![\\d.,–-])\\b(?:${pattern})\\b`, 'i');
}

const others =
  /\b(?:trials?|stud(?:y|ies|ied)|reviews?|researchers?|research|guidelines?|series|labels?|leaflet|sprays?|esketamine|elsewhere|other (?:clinics?|places|countries|people)|others|another clinic|responded|people had|relapsed)\b/i;

const ours =
  /\b(?:you|your|we|our|us|here|do not|don[’']t|must|may not|(?:this|the) clinic)\b|^[\s*_-]*(?:arrive|ask|bring|come|drink|drive|eat|give|keep|leave|lie|no|nothing|plan|rest|ring|stay|stop|take|tell|wait)\b/i;

/** Whether a sentence is about a study or another place: it gives a result, says so, or cites. */
export function isAboutOthers(sentence: Sentence): boolean {
  return namesOthers(sentence) || (sentence.citations.length > 0 && !ours.test(sentence.text));
}

/** The same by its words, whatever it cites. */
export function namesOthers(sentence: Sentence): boolean {
  return others.test(sentence.text) || chancesIn(sentence).length > 0;
}
